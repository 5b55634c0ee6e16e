package org.nuprobe.engine.recoil;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.engine.declared.Declarations;
import org.nuprobe.engine.declared.Reader;
import org.nuprobe.engine.naming.Titled;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Constituent;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Units;

/** Everything that neutrinos can do to one constituent of a target, at one set of SHAPE parameters. */
public final class Scattering {
    private final Constituent constituent;
    private final List<Term.Amplitude> amplitudes = new ArrayList<>();
    private final List<String> amplitudeOwners = new ArrayList<>();
    private final List<Term.CrossSection> crossSections = new ArrayList<>();
    private final List<String> crossSectionOwners = new ArrayList<>();
    private final Squared squared;

    private Scattering(Constituent constituent, List<Interaction> interactions, List<Reader> readers, Point point) {
        this.constituent = constituent;
        for (int k = 0; k < interactions.size(); k++) {
            Interaction interaction = interactions.get(k);
            String owner = Titled.of(interaction);
            for (Term term : terms(interaction, readers.get(k).view(point))) {
                Declarations.check(
                        term.coefficient(),
                        "a term on " + constituent.scatterer().name(),
                        List.of(interaction));
                if (term instanceof Term.Amplitude amplitude) {
                    amplitudes.add(amplitude);
                    amplitudeOwners.add(owner);
                } else if (term instanceof Term.CrossSection crossSection) {
                    crossSections.add(crossSection);
                    crossSectionOwners.add(owner);
                }
            }
        }
        this.squared = Squared.of(amplitudes);
    }

    /**
     * The terms of some interactions on a constituent.
     *
     * @param readers the view of each interaction
     */
    public static Scattering of(
            Constituent constituent, List<Interaction> interactions, List<Reader> readers, Point point) {
        return new Scattering(constituent, interactions, readers, point);
    }

    private List<Term> terms(Interaction interaction, Point shape) {
        Scatterer scatterer = constituent.scatterer();
        if (scatterer instanceof Nucleus nucleus) {
            return interaction.onNucleus(nucleus, shape);
        }
        return interaction.onElectron((Electrons) scatterer, shape);
    }

    /** What recoils. */
    public Scatterer scatterer() {
        return constituent.scatterer();
    }

    /** The classes of the interactions that contribute, for messages. */
    public List<String> owners() {
        List<String> owners = new ArrayList<>(amplitudeOwners);
        owners.addAll(crossSectionOwners);
        return owners.stream().distinct().toList();
    }

    List<Term.Amplitude> amplitudes() {
        return amplitudes;
    }

    List<Term.CrossSection> crossSections() {
        return crossSections;
    }

    Squared squared() {
        return squared;
    }

    /** Each amplitude's a(q^2) at some recoils, {@code [amplitude][k]}; 0 where no neutrino reaches. */
    double[][] ofRecoils(MomentsAt at) {
        double[][] values = new double[amplitudes.size()][at.size()];
        for (int a = 0; a < values.length; a++) {
            for (int k = 0; k < at.size(); k++) {
                if (!at.reached(k)) {
                    continue;
                }
                double q2 = Kinematics.momentumTransferSquared(
                        at.recoil(k), scatterer().mass());
                double value = amplitudes.get(a).ofQ2().applyAsDouble(q2);
                if (!Double.isFinite(value)) {
                    throw new IllegalStateException("an amplitude of " + amplitudeOwners.get(a) + " on "
                            + scatterer().name() + " is " + value + where(at.recoil(k)));
                }
                values[a][k] = value;
            }
        }
        return values;
    }

    /** The number of scatterers per mass that can take up each recoil; 0 where no neutrino reaches. */
    double[] scatterersPerMass(MomentsAt at) {
        double[] numbers = new double[at.size()];
        for (int k = 0; k < numbers.length; k++) {
            if (at.reached(k)) {
                numbers[k] = constituent.perMass() * active(at.recoil(k));
            }
        }
        return numbers;
    }

    private double active(double recoil) {
        if (!(scatterer() instanceof Electrons electrons)) {
            return 1;
        }
        double asked = recoil;
        for (double edge : electrons.edges()) {
            if (edge == recoil) {
                asked = Math.nextUp(recoil);
            }
        }
        double active = electrons.active().applyAsDouble(asked);
        if (!(active >= 0) || Double.isInfinite(active)) {
            throw new IllegalStateException(
                    "the active number of " + electrons.name() + " is " + active + where(recoil));
        }
        return active;
    }

    /** The value of a plain cross section, checked. */
    double crossSection(int number, double energy, double recoil, org.nuprobe.spi.flux.Helicity helicity) {
        double value = crossSections.get(number).value().at(energy, recoil, helicity);
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalStateException("the cross section of " + crossSectionOwners.get(number) + " on "
                    + scatterer().name() + " is " + value + where(recoil) + ", neutrino energy "
                    + energy / Units.MEV + " MeV");
        }
        return value;
    }

    private static String where(double recoil) {
        return " at a recoil of " + recoil / Units.KEV + " keV";
    }
}
