package org.nuprobe.interaction.nsi;

import java.util.List;
import java.util.Map;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.fixture.MonochromaticSource;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.S;

/**
 * Neutrinos of one energy on one isotope, through the engine, in units of the rate of the Standard Model for nuclei and of
 * dsigma/dT for electrons.
 *
 * @param target the isotope
 * @param energy of the neutrinos
 * @param recoil at which the rates are taken
 * @param state the flavour
 * @param helicity neutrinos or antineutrinos
 */
record Scattered(OneIsotope target, double energy, double recoil, FlavourState state, Helicity helicity) {
    private static final double FLUX = 1 / (CM * CM * S);

    /** The component {@code nsi} with these settings. */
    static Interaction nsi(String settings) {
        return TestBench.component(Kind.INTERACTION, "nsi", settings);
    }

    /** Parameters by id; those that are not named are 0. */
    static Point at(Map<String, Double> values) {
        return parameter -> values.getOrDefault(parameter.id(), 0.0);
    }

    /** dsigma/dT on the nucleus of the Standard Model and something more, over that of the Standard Model. */
    double ratioOnNucleus(Interaction more, Point point) {
        return rate(List.of(new StandardModel(), more), true, point)
                / rate(List.of(new StandardModel()), true, Point.INITIAL);
    }

    /** dsigma/dT on one electron of the Standard Model and something more. */
    double onElectron(Interaction more, Point point) {
        double atoms = rate(List.of(new StandardModel(), more), false, point) / (FLUX * target.perMass());
        return atoms / target.protons();
    }

    private double rate(List<Interaction> interactions, boolean nuclear, Point point) {
        MonochromaticSource source = new MonochromaticSource(energy, FLUX, helicity, state);
        return RecoilSpectrum.of(
                        source,
                        Propagation.NONE,
                        target,
                        interactions,
                        nuclear ? Nucleus.class::isInstance : Electrons.class::isInstance)
                .rates(new double[] {recoil}, point)
                .get(MonochromaticSource.COMPONENT)[0];
    }
}
