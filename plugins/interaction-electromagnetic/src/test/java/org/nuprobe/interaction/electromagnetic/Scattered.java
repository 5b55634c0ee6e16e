package org.nuprobe.interaction.electromagnetic;

import java.util.List;
import java.util.Map;
import org.nuprobe.engine.RecoilSpectrum;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.target.Electrons;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.testkit.TestBench;
import org.nuprobe.testkit.fixture.MonochromaticSource;
import org.nuprobe.testkit.fixture.OneIsotope;

import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.MEV;
import static org.nuprobe.spi.unit.Units.S;

/** Cross sections as the framework computes them, of several interactions together on 132Xe with F = 1, and on its electrons. */
final class Scattered {
    static final OneIsotope XENON = new OneIsotope(54, 78);

    private Scattered() {}

    /** dsigma/dT on the nucleus. */
    static double onNucleus(
            List<Interaction> interactions,
            Point point,
            double energy,
            double recoil,
            FlavourState state,
            Helicity helicity) {
        return rate(interactions, point, energy, recoil, state, helicity, XENON.nucleus());
    }

    /** dsigma/dT on one electron. */
    static double onElectron(
            List<Interaction> interactions,
            Point point,
            double energy,
            double recoil,
            FlavourState state,
            Helicity helicity) {
        return rate(interactions, point, energy, recoil, state, helicity, XENON.electrons()) / XENON.protons();
    }

    /** The square Tr[rho mu^+ mu] of moments in units of that of a universal moment of 1. */
    static double squaredMoment(Interaction moments, Point point, FlavourState state, Helicity helicity) {
        double energy = MEV;
        double recoil = 0.1 * Kinematics.maximumRecoil(energy, XENON.electrons().mass());
        FlavourState flavour = FlavourState.diagonal(1, 0, 0);
        return onElectron(List.of(moments), point, energy, recoil, state, helicity)
                / onElectron(List.of(MagneticMoment.universal()), mu -> 1, energy, recoil, flavour, helicity);
    }

    /** A point at which some parameters have these values and all others their initial ones. */
    static Point point(Map<String, Double> values) {
        return parameter -> values.getOrDefault(parameter.id(), parameter.initial());
    }

    static Interaction interaction(String id, String settings) {
        return TestBench.component(Kind.INTERACTION, id, settings);
    }

    private static double rate(
            List<Interaction> interactions,
            Point point,
            double energy,
            double recoil,
            FlavourState state,
            Helicity helicity,
            Scatterer scatterer) {
        double flux = 1 / (CM * CM * S);
        double rate = RecoilSpectrum.of(
                        new MonochromaticSource(energy, flux, helicity, state),
                        Propagation.NONE,
                        XENON,
                        interactions,
                        scatterer instanceof Nucleus ? Nucleus.class::isInstance : Electrons.class::isInstance)
                .rates(new double[] {recoil}, point)
                .get(MonochromaticSource.COMPONENT)[0];
        return rate / flux / XENON.perMass();
    }
}
