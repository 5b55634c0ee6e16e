package org.nuprobe.propagation.sterile;

import java.util.List;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.contract.PropagationContract;
import org.nuprobe.toolkit.spectrum.FunctionSpectrum;

class SterileContractTest implements PropagationContract {
    @Override
    public String id() {
        return "sterile-oscillation";
    }

    @Override
    public String settings() {
        return "{ baseline: 20 m }";
    }

    @Override
    public Flux produced() {
        return new Flux(List.of(
                component("numu", Helicity.NEUTRINO, FlavourState.diagonal(0, 1, 0)),
                component(
                        "mixed",
                        Helicity.ANTINEUTRINO,
                        FlavourState.of(0.4, 0.3, 0.2, 0.1, -0.1, 0.05, 0.1, 0.02, -0.03))));
    }

    private static Flux.Component component(String name, Helicity helicity, FlavourState state) {
        return new Flux.Component(
                name,
                helicity,
                FunctionSpectrum.of(new Interval(1 * Units.MEV, 50 * Units.MEV), energy -> 1 / Units.MEV),
                Monomial.ONE,
                energy -> state,
                TimeProfile.STEADY);
    }
}
