package org.nuprobe.propagation.oscillation;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.unit.Units;
import org.nuprobe.testkit.contract.PropagationContract;

class ContractTest {
    @Nested
    class Vacuum implements LongWay {
        @Override
        public String id() {
            return "vacuum-oscillation";
        }

        @Override
        public String settings() {
            return "{ baseline: 53 km }";
        }
    }

    @Nested
    class Averaged implements LongWay {
        @Override
        public String id() {
            return "vacuum-oscillation";
        }

        @Override
        public String settings() {
            return "{ averaged: true }";
        }
    }

    @Nested
    class Matter implements LongWay {
        @Override
        public String id() {
            return "matter-oscillation";
        }

        @Override
        public String settings() {
            return "{ baseline: 1300 km, density: 2.8 g/cm^3, couplings: [ eps_ee_u, eps_etau_d_im ] }";
        }
    }

    @Nested
    class Earth implements LongWay {
        @Override
        public String id() {
            return "earth-oscillation";
        }

        @Override
        public String settings() {
            return "{ cos-zenith: -0.9, arrival: mass-states, couplings: [ eps_mutau_eL ] }";
        }
    }

    private interface LongWay extends PropagationContract {
        @Override
        default Flux produced() {
            FlavourState mixed = FlavourState.of(0.4, 0.3, 0.2, 0.1, -0.1, 0.05, 0.1, 0.02, -0.03);
            Flux.Component neutrino = Given.flux(mixed, Helicity.NEUTRINO, 3 * Units.MEV, 90 * Units.MEV)
                    .components()
                    .get(0);
            Flux.Component antineutrino = Given.flux(
                            FlavourState.diagonal(0, 1, 0), Helicity.ANTINEUTRINO, 0, 50 * Units.MEV)
                    .components()
                    .get(0);
            return new Flux(List.of(
                    neutrino,
                    new Flux.Component(
                            "other",
                            antineutrino.helicity(),
                            antineutrino.spectrum(),
                            antineutrino.coefficient(),
                            antineutrino.state(),
                            antineutrino.time())));
        }
    }
}
