package org.nuprobe.propagation.solarmsw;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
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

class SolarMswContractTest {
    @Nested
    class ByDay implements FromTheSun {}

    @Nested
    class AllTheYearWithEpsilons implements FromTheSun {
        @Override
        public String settings() {
            return "{ livetime: year, latitude: 42.4, couplings: [ eps_ee_u, eps_etau_d, eps_emu_d_im ] }";
        }
    }

    private interface FromTheSun extends PropagationContract {
        @Override
        default String id() {
            return "solar-msw";
        }

        @Override
        default Flux produced() {
            return fromTheSun();
        }
    }

    private static Flux fromTheSun() {
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
