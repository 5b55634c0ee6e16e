package org.nuprobe.response.pipeline;

import org.junit.jupiter.api.Nested;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.testkit.contract.ResponseContract;
import org.nuprobe.testkit.fixture.OneIsotope;
import org.nuprobe.toolkit.response.Efficiency;
import org.nuprobe.toolkit.response.GammaSmearing;

import static org.nuprobe.spi.unit.Units.KEV;
import static org.nuprobe.spi.unit.Units.MEV;

class DetectorContractTest {
    /** A detector with these settings. */
    private interface Contract extends ResponseContract {
        @Override
        default String id() {
            return "detector";
        }

        @Override
        default OneIsotope target() {
            return new OneIsotope(53, 74);
        }
    }

    @Nested
    class PoissonCounts implements Contract {
        @Override
        public String settings() {
            return "{ " + Detectors.CSI_2017 + ", quenching-factor-uncertainty: 0.0166, light-yield-parameter: yield }";
        }
    }

    @Nested
    class GammaInSignalAndTime implements Contract {
        @Override
        public String settings() {
            return "{ " + Detectors.CSI_2021 + " }";
        }
    }

    /** One open bin from zero: what it counts is the selection averaged over the gamma distribution. */
    @Nested
    class GammaInOneBin implements Contract {
        @Override
        public String settings() {
            return "{ quenching: constant, quenching-factor: 0.1, light-yield: 13.35 1/keV, smearing: gamma, gamma-shape: 9.56"
                    + " 1/keV, selection: logistic, selection-height: 0.8, selection-slope: 0.5, selection-middle: 10,"
                    + " selection-middle-uncertainty: 0.3 }";
        }

        @Override
        public double[] recoils(Response response, Scatterer scatterer, Point point) {
            return new double[] {0.2 * KEV, 3 * KEV, 11 * KEV, 52 * KEV};
        }

        @Override
        public Interval efficiency(Scatterer scatterer, double recoil) {
            double factor = scatterer instanceof Nucleus ? 0.1 : 1;
            double mean = 13.35 * factor * recoil / KEV;
            double sum = 0;
            Efficiency logistic = Efficiency.logistic(0.8, 0.5, 10, 0);
            Efficiency all = Efficiency.constant(1);
            GammaSmearing smearing = new GammaSmearing(9.56 / 13.35);
            double step = 0.02;
            for (double x = 0; x < 1000; x += step) {
                sum += smearing.share(mean, x, x + step, all) * logistic.applyAsDouble(x + 0.5 * step);
            }
            return new Interval(sum - 1e-5, sum + 1e-5);
        }
    }

    /** No bin loses anything: columns sum to the constant efficiency. */
    @Nested
    class Sharp implements Contract {
        @Override
        public String settings() {
            return "{ quenching: lindhard, efficiency: 70 %, edges: [ 0 keV, 1 keV, 3 keV, 1 GeV ] }";
        }

        @Override
        public double[] recoils(Response response, Scatterer scatterer, Point point) {
            return new double[] {0.3 * KEV, 4 * KEV, 2 * MEV};
        }

        @Override
        public Interval efficiency(Scatterer scatterer, double recoil) {
            return new Interval(0.7, 0.7);
        }
    }

    @Nested
    class Germanium implements Contract {
        @Override
        public String settings() {
            return "{ " + Detectors.GERMANIUM + " }";
        }

        @Override
        public OneIsotope target() {
            return new OneIsotope(32, 41);
        }
    }

    @Nested
    class ElectronsInXenon implements Contract {
        @Override
        public String settings() {
            return "{ recoil: electron, threshold: 1 keV, upper: 30 keV, bins: 10, resolution-polynomial: [ 0.073, 0.173, -6.5e-3,"
                    + " 1.1e-4 ] }";
        }
    }

    @Nested
    class GaussianPhotoelectrons implements Contract {
        @Override
        public String settings() {
            return "{ light-yield: 5 1/keV, light-yield-uncertainty: 0.2 1/keV, resolution-stochastic: 0.5,"
                    + " resolution-noise: 0.1 keV, resolution-sum: quadrature, threshold: 10, upper: 100, bins: 9 }";
        }
    }
}
