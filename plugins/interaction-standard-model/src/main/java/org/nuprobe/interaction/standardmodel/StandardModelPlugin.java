package org.nuprobe.interaction.standardmodel;

import io.avaje.spi.ServiceProvider;
import java.util.Optional;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Context;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Plugin;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Registrar;
import org.nuprobe.spi.plugin.Settings;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

import static org.nuprobe.spi.unit.Constants.SIN2_THETA_W;

/** Registers the interaction {@code standard-model}. */
@ServiceProvider
public final class StandardModelPlugin implements Plugin {
    private static final String SIN2 = "sin2-theta-w";
    private static final String CORRECTIONS = "radiative-corrections";
    private static final String ELECTRON_CORRECTIONS = "electron-corrections";
    private static final String AXIAL = "axial";
    private static final String AXIAL_COUPLING = "axial-coupling";
    private static final String SPINS = "spins";
    private static final String SPIN_TABLE = "nuclei/spins.csv";
    private static final double USUAL_AXIAL_COUPLING = 1.276;

    @Override
    public void register(Registrar registrar) {
        registrar.add(Kind.INTERACTION, "standard-model", description(), StandardModelPlugin::create);
    }

    private static StandardModel create(Context context) {
        Settings settings = context.settings();
        double sin2 = settings.quantity(SIN2, Dimension.NUMBER, SIN2_THETA_W);
        if (!(sin2 > 0 && sin2 < 1)) {
            throw settings.invalid(SIN2, "it is the square of a sine, between 0 and 1 (near 0.2386), not " + sin2);
        }
        return new StandardModel(
                settings.choice(CORRECTIONS, RadiativeCorrections.TREE).charges(),
                settings.choice(ELECTRON_CORRECTIONS, ElectronCorrections.TREE).charges(),
                mixingAngle(sin2),
                settings.choice(AXIAL, Axial.OFF) == Axial.ON ? Optional.of(axial(context)) : Optional.empty());
    }

    private static Parameter mixingAngle(double sin2) {
        return new Parameter(
                "sin2_theta_w",
                Role.COEFFICIENT,
                Dimension.NUMBER,
                sin2,
                new Interval(0, 1),
                Constraint.NONE,
                "sin^2 of the weak mixing angle at zero momentum transfer");
    }

    private static AxialCharges axial(Context context) {
        Settings settings = context.settings();
        double coupling = settings.quantity(AXIAL_COUPLING, Dimension.NUMBER, USUAL_AXIAL_COUPLING);
        return AxialCharges.of(context.data().table(settings.text(SPINS, SPIN_TABLE)), coupling);
    }

    /** The values of the setting {@code axial}. */
    private enum Axial {
        OFF,
        ON
    }

    private static Description description() {
        Description description = Description.of(
                        "Scattering of the Standard Model on nuclei (CEvNS) and on electrons, for every flavour.")
                .formula("nucleus:  dsigma/dT = (G_F^2 M/pi) Q_V^2 [1 - T/E - M T/(2 E^2)]")
                .formula(
                        "          Q_V = Z g_V^p F_p(q) + N g_V^n F_n(q),  tree level: g_V^p = 1/2 - 2 s^2, g_V^n = -1/2")
                .formula("axial:    + (G_F^2 M/(4 pi)) F_A(0) F_n(q)^2 [1 - T/E + M T/(2 E^2)], odd A")
                .formula("          F_A(0) = (4/3) g_A^2 (J + 1)/J (S_p - S_n)^2")
                .formula("electron: dsigma/dT = (2 G_F^2 m_e/pi) [g_L^2 + g_R^2 (1 - T/E)^2 - g_L g_R m_e T/E^2]")
                .formula(
                        "          g_L = s^2 - 1/2 (nu_e: s^2 + 1/2), g_R = s^2; antineutrinos: g_L and g_R trade places")
                .setting(
                        SIN2,
                        "number",
                        Double.toString(SIN2_THETA_W),
                        "initial value of sin2_theta_w; published charges, made for 0.23857, move with it as those at tree level")
                .setting(
                        CORRECTIONS,
                        "tree | muon | flavour | rho-kappa-2005",
                        "tree",
                        "charges of the nucleons: tree level from s^2, or a published set; flavour contains the charge radii of the"
                                + " Standard Model")
                .setting(
                        ELECTRON_CORRECTIONS,
                        "tree | muon",
                        "tree",
                        "couplings to electrons: tree level from s^2, or g_V = -0.0396, g_A = -0.5064 for muon neutrinos and one "
                                + "more for electron neutrinos (to be confirmed)")
                .setting(AXIAL, "off | on", "off", "the axial part on nuclei of odd A")
                .setting(AXIAL_COUPLING, "number", "1.276", "g_A, with axial: on")
                .setting(
                        SPINS,
                        "path of a table",
                        SPIN_TABLE,
                        "with axial: on, columns z [1], a [1], spin [1], proton_spin [1], neutron_spin [1]; the values shipped"
                                + " are calculations (to be confirmed)");
        for (Reference reference : References.ALL) {
            description = description.reference(reference);
        }
        return description;
    }
}
