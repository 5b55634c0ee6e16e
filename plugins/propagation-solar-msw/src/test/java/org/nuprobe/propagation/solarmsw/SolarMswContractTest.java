package org.nuprobe.propagation.solarmsw;

import java.util.List;
import java.util.stream.Stream;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.contract.PropagationContract;
import org.nuprobe.toolkit.spectrum.FunctionSpectrum;

class SolarMswContractTest implements PropagationContract {
    @Override
    public String id() {
        return "solar-msw";
    }

    @Override
    public Flux produced() {
        FlavourState electron = FlavourState.pure(Flavour.ELECTRON);
        List<Flux.Component> components = Stream.of("pp", "be7", "b8")
                .map(name -> new Flux.Component(
                        name,
                        Helicity.NEUTRINO,
                        FunctionSpectrum.of(new Interval(0.1 * Units.MEV, 15 * Units.MEV), energy -> 1 / Units.MEV),
                        Monomial.ONE,
                        energy -> electron,
                        TimeProfile.STEADY))
                .toList();
        return new Flux(components);
    }
}
