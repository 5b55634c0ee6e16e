package org.nuprobe.interaction.steriledipole;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.toolkit.flavour.CoherentSum;
import org.nuprobe.toolkit.flavour.FlavourElement;

import static org.nuprobe.spi.unit.Units.GEV;
import static org.nuprobe.spi.unit.Units.KEV;

/**
 * Scattering into a sterile neutrino nu_4 of mass m_4 by transition moments mu_a4 in Bohr magnetons, nu_a -> nu_4:
 *
 * <pre>dsigma/dT = mu^2 times that of {@link Upscattering},   mu^2 = sum_ab rho_ab mu_a4 mu_b4.</pre>
 *
 * <p>All flavours end in one state, so what arrives as a superposition is added before it is squared. It flips helicity and adds to
 * the Standard Model. A moment is {@code d = mu sqrt(4 pi alpha)/(2 m_e)}, 296.3 GeV^-1 for one Bohr magneton, in the Lagrangian (d/2)
 * nubar sigma F nu_4, half of it where the factor 1/2 is left out.
 *
 * @param moments the row mu_a4
 */
record SterileDipole(List<FlavourElement> moments) implements Interaction {
    private static final Parameter MASS =
            Parameter.shape("m4", Dimension.ENERGY, 100 * KEV, 0, 10 * GEV, "mass of the sterile neutrino nu_4");

    private static final List<String> NAMES = List.of("nue", "numu", "nutau");

    SterileDipole {
        moments = List.copyOf(moments);
    }

    /** One effective moment {@code mu_nu4} of whatever arrives, {@code mu^2} times the active fraction. */
    static SterileDipole universal() {
        Parameter moment = Parameter.coefficient(
                        "mu_nu4", "effective transition moment of every neutrino to nu_4, in Bohr magnetons")
                .within(0, Double.POSITIVE_INFINITY);
        return new SterileDipole(List.of(FlavourElement.of(moment, FlavourCoupling.universal())));
    }

    /** A moment for each flavour, {@code mu_nue4}, {@code mu_numu4}, {@code mu_nutau4}, of both signs. */
    static SterileDipole each() {
        List<FlavourElement> moments = new ArrayList<>();
        for (int a = 0; a < 3; a++) {
            String name = NAMES.get(a);
            // nu_4 is no flavour: the first row stands for it.
            double[][] row = new double[3][3];
            row[0][a] = 1;
            moments.add(FlavourElement.of(
                    Parameter.coefficient(
                            "mu_" + name + "4",
                            "transition moment of nu_" + name.substring(2) + " to nu_4, in Bohr magnetons"),
                    FlavourCoupling.matrix(row, new double[3][3])));
        }
        return new SterileDipole(moments);
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(FlavourElement.parameters(moments));
        parameters.add(MASS);
        return parameters;
    }

    @Override
    public List<Term> onNucleus(Nucleus nucleus, Point shape) {
        return terms(nucleus, q2 -> nucleus.charge(1, 0, q2), shape);
    }

    @Override
    public List<Term> onElectron(Electrons electrons, Point shape) {
        return terms(electrons, q2 -> 1, shape);
    }

    private List<Term> terms(Scatterer scatterer, DoubleUnaryOperator charge, Point shape) {
        return CoherentSum.squared(moments, new Upscattering(charge, scatterer.mass(), shape.get(MASS)));
    }
}
