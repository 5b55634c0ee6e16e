package org.nuprobe.interaction.electromagnetic;

import java.util.ArrayList;
import java.util.List;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.flavour.FlavourElement;

import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;
import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.EV;
import static org.nuprobe.spi.unit.Units.MEV;

/** Makes the interactions in which a photon couples without a flip of helicity, from their settings. */
final class PhotonSettings {
    static final String FLAVOURS = "flavours";
    static final String KAPPA = "kappa";
    static final String MASS_OF_W = "w-mass";
    static final String SIN2 = "sin2-theta-w";
    static final String CONVENTION = "convention";
    static final String RADII = "standard-model-radii";
    static final String ELECTRONS = "electrons";
    static final String NEUTRINO_MASS = "neutrino-mass";
    static final String ATOMS = "atoms";
    static final String PROTONS = "protons";
    static final String ABSORPTION = "photo-absorption";
    static final String XENON = "atoms/xenon-photo-absorption.csv";

    private static final List<String> PHASES = List.of("phase-emu", "phase-etau", "phase-mutau");

    /** Mass of the W, 80.377 GeV (PDG 2022). */
    private static final double DEFAULT_MASS_OF_W = 80377 * MEV;

    private static final double LARGEST_AREA = 1e-28 * CM * CM;
    private static final HermitianMatrix RADIUS =
            new HermitianMatrix("r2", "squared charge radius", "", Dimension.AREA, LARGEST_AREA);
    private static final HermitianMatrix ANAPOLE =
            new HermitianMatrix("a", "anapole moment", "", Dimension.AREA, LARGEST_AREA);
    private static final HermitianMatrix CHARGE =
            new HermitianMatrix("q", "electric charge", ", in elementary charges", Dimension.NUMBER, 1);

    private PhotonSettings() {}

    /** Charge radii: g_V^p shifts by -kappa r^2. */
    static ProtonChargeShift chargeRadius(Context context) {
        Settings settings = context.settings();
        double perRadius = settings.choice(CONVENTION, RadiusConvention.GIUNTI).radii();
        List<FlavourElement> radii = new ArrayList<>(scaled(elements(settings, RADIUS), perRadius));
        if (settings.choice(RADII, Radii.EXCLUDED) == Radii.INCLUDED) {
            radii.add(new FlavourElement(Monomial.ONE, StandardModelRadii.matrix(massOfW(settings))));
        }
        return shift(radii, kappa(settings));
    }

    /** Anapole moments: a charge radius of -6 a. */
    static ProtonChargeShift anapole(Context context) {
        return shift(scaled(elements(context.settings(), ANAPOLE), -6), kappa(context.settings()));
    }

    /** Millicharges, on free electrons or by equivalent photons. */
    static Interaction millicharge(Context context) {
        Settings settings = context.settings();
        List<FlavourElement> charges = elements(settings, CHARGE);
        if (settings.choice(ELECTRONS, Ionisation.FREE) == Ionisation.FREE) {
            for (String key : List.of(NEUTRINO_MASS, ATOMS)) {
                if (settings.has(key)) {
                    throw settings.invalid(
                            key,
                            "it concerns equivalent photons only: set electrons: equivalent-photon, or leave it out");
                }
            }
            return Millicharge.free(charges);
        }
        double mass = settings.quantity(NEUTRINO_MASS, Dimension.ENERGY, EV);
        if (!(mass > 0)) {
            throw settings.invalid(
                    NEUTRINO_MASS,
                    "it cuts off the logarithm ln(E/m_nu) and must be above zero, such as 1 eV, not " + mass / EV
                            + " eV");
        }
        return new Millicharge(charges, new EquivalentPhotons(atoms(context), mass));
    }

    /** Declares which elements of the matrix there are, and their phases. */
    static Description matrix(Description description) {
        Description more = description.setting(
                FLAVOURS,
                "universal | diagonal | matrix",
                "matrix",
                "one number for every flavour, one for each, or one for each flavour and each pair of flavours");
        for (String key : PHASES) {
            more = more.setting(
                    key, "number", "0", "phase of the element " + key.substring("phase-".length()) + ", in radian");
        }
        return more;
    }

    /** Declares what stands between an area and a shift of g_V^p. */
    static Description kappa(Description description) {
        return description
                .setting(
                        KAPPA,
                        "alpha0 | mw-sin2",
                        "alpha0",
                        "kappa = sqrt2 pi alpha/(3 G_F) with alpha at zero momentum transfer, or (2/3) m_W^2 s^2, 11 % larger")
                .setting(
                        MASS_OF_W, "energy", "80.377 GeV", "m_W, for kappa: mw-sin2 and for the Standard Model's radii")
                .setting(SIN2, "number", Double.toString(SIN2_THETA_W), "s^2 = sin^2 theta_W, for kappa: mw-sin2");
    }

    private static List<PhotoAbsorption> atoms(Context context) {
        Settings settings = context.settings();
        if (!settings.has(ATOMS)) {
            return List.of(PhotoAbsorption.read(54, context.data().table(XENON)));
        }
        List<PhotoAbsorption> atoms = new ArrayList<>();
        for (Settings atom : settings.sections(ATOMS)) {
            int protons = atom.integer(PROTONS, 0);
            if (protons < 1) {
                throw settings.invalid(
                        ATOMS,
                        "each atom needs protons, the charge Z of its nucleus, such as 54 for xenon, not " + protons);
            }
            if (atoms.stream().anyMatch(known -> known.protons() == protons)) {
                throw settings.invalid(
                        ATOMS, "two entries have protons: " + protons + "; give one table for each element");
            }
            atoms.add(PhotoAbsorption.read(protons, context.data().table(atom.text(ABSORPTION))));
        }
        return atoms;
    }

    private static List<FlavourElement> elements(Settings settings, HermitianMatrix matrix) {
        Flavours flavours = settings.choice(FLAVOURS, Flavours.MATRIX);
        double[] phases = new double[PHASES.size()];
        for (int k = 0; k < phases.length; k++) {
            String key = PHASES.get(k);
            if (settings.has(key) && flavours != Flavours.MATRIX) {
                throw settings.invalid(
                        key, "a phase belongs to a transition between flavours: set flavours: matrix, or leave it out");
            }
            phases[k] = settings.quantity(key, Dimension.NUMBER, 0);
        }
        return matrix.elements(flavours, phases);
    }

    private static double kappa(Settings settings) {
        double sin2 = settings.quantity(SIN2, Dimension.NUMBER, SIN2_THETA_W);
        if (!(sin2 > 0 && sin2 < 1)) {
            throw settings.invalid(SIN2, "it is the square of a sine, between 0 and 1 (near 0.2386), not " + sin2);
        }
        return settings.choice(KAPPA, Kappa.ALPHA0).value(massOfW(settings), sin2);
    }

    private static double massOfW(Settings settings) {
        double mass = settings.quantity(MASS_OF_W, Dimension.ENERGY, DEFAULT_MASS_OF_W);
        if (!(mass > 0)) {
            throw settings.invalid(MASS_OF_W, "a mass must be above zero (near 80.4 GeV), not " + mass / MEV + " MeV");
        }
        return mass;
    }

    private static ProtonChargeShift shift(List<FlavourElement> radii, double kappa) {
        return new ProtonChargeShift(radii, q2 -> -kappa);
    }

    private static List<FlavourElement> scaled(List<FlavourElement> elements, double factor) {
        return elements.stream().map(element -> element.times(factor)).toList();
    }

    /** Whether the radii of the Standard Model are part of what the interaction contributes. */
    enum Radii {
        /** No: the parameters are measured from zero. */
        EXCLUDED,
        /** Yes: the parameters are deviations from them. */
        INCLUDED
    }

    /** How electrons in atoms take up energy. */
    enum Ionisation {
        /** Like free ones. */
        FREE,
        /** Like under the photons that surround a charge. */
        EQUIVALENT_PHOTON
    }
}
