package org.nuprobe.interaction.electromagnetic;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.testkit.contract.InteractionContract;

import static org.nuprobe.spi.unit.Units.CM;
import static org.nuprobe.spi.unit.Units.KEV;

class ElectromagneticContractTest {
    @Nested
    class Universal implements InteractionContract {
        @Override
        public String id() {
            return "magnetic-moment";
        }
    }

    @Nested
    class ByFlavour implements InteractionContract {
        @Override
        public String id() {
            return "flavour-magnetic-moments";
        }
    }

    @Nested
    class DiracBetweenFlavours implements InteractionContract {
        @Override
        public String id() {
            return "dirac-moments";
        }
    }

    @Nested
    class DiracBetweenMassStates implements InteractionContract {
        @Override
        public String id() {
            return "dirac-moments";
        }

        @Override
        public String settings() {
            return "{ basis: mass, transitions: general }";
        }
    }

    @Nested
    class MajoranaBetweenMassStates implements InteractionContract {
        @Override
        public String id() {
            return "majorana-transition-moments";
        }
    }

    @Nested
    class MajoranaBetweenFlavours implements InteractionContract {
        @Override
        public String id() {
            return "majorana-transition-moments";
        }

        @Override
        public String settings() {
            return "{ basis: flavour }";
        }
    }

    /** Radii and charges of the size of today's limits instead of natural units, or the bounds would be all that is looked at. */
    private interface SmallContract extends InteractionContract {
        @Override
        default List<Point> points() {
            return List.of(parameter -> value(parameter, 1), parameter -> value(parameter, -2.3));
        }

        private static double value(Parameter parameter, double step) {
            int number = parameter.id().length();
            double unit = parameter.dimension().equals(Dimension.AREA) ? 1e-32 * CM * CM : 1e-12;
            return step * (1 + 0.3 * number) * unit;
        }
    }

    @Nested
    class ChargeRadius implements SmallContract {
        @Override
        public String id() {
            return "charge-radius";
        }

        @Override
        public String settings() {
            return "{ phase-etau: 0.7 }";
        }
    }

    @Nested
    class ChargeRadiusOfTheStandardModel implements SmallContract {
        @Override
        public String id() {
            return "charge-radius";
        }

        @Override
        public String settings() {
            return "{ standard-model-radii: included, kappa: mw-sin2 }";
        }

        @Override
        public boolean contributesToTheStandardModel() {
            return true;
        }
    }

    @Nested
    class Anapole implements SmallContract {
        @Override
        public String id() {
            return "anapole";
        }
    }

    @Nested
    class FreeMillicharge implements SmallContract {
        @Override
        public String id() {
            return "millicharge";
        }
    }

    @Nested
    class EquivalentPhotonMillicharge implements SmallContract {
        @Override
        public String id() {
            return "millicharge";
        }

        /** Any table will do for the second element. */
        @Override
        public String settings() {
            return "{ electrons: equivalent-photon, phase-mutau: -0.4, atoms: ["
                    + " { protons: 54, photo-absorption: atoms/xenon-photo-absorption.csv },"
                    + " { protons: 18, photo-absorption: atoms/xenon-photo-absorption.csv } ] }";
        }

        /** Energies whose recoils lie inside the table. */
        @Override
        public double[] energies() {
            return new double[] {20 * KEV, 50 * KEV, 100 * KEV};
        }
    }
}
