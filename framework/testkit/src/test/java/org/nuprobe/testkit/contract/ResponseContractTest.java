package org.nuprobe.testkit.contract;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.detector.Axis;
import org.nuprobe.spi.detector.Response;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Scatterer;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;

import static org.nuprobe.testkit.contract.Checks.assertFails;

class ResponseContractTest {
    static final Axis ENERGY = new Axis("energy", Dimension.ENERGY, new double[] {0, Units.KEV, 2 * Units.KEV});

    /** The fixture passes the whole contract, through the catalogue. */
    @Nested
    class FixtureDetector implements ResponseContract {
        @Override
        public String id() {
            return "fixture-detector";
        }

        @Override
        public String settings() {
            return "{ edges: [ 0.3 keV, 1 keV, 5 keV ] }";
        }

        @Override
        public boolean citesPapers() {
            return false;
        }
    }

    /** One row whose probability is a function of the recoil, and a second one of zeros. */
    record Seeing(List<Axis> axes, DoubleUnaryOperator probability, Interval seen, double... keV) implements Response {
        Seeing(DoubleUnaryOperator probability) {
            this(List.of(ENERGY), probability, 0.1, 1.9);
        }

        Seeing(List<Axis> axes, DoubleUnaryOperator probability, double... keV) {
            this(axes, probability, new Interval(keV[0], Math.max(keV[0], keV[keV.length - 1])), keV);
        }

        @Override
        public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
            double[][] matrix = new double[2][recoils.length];
            for (int k = 0; k < recoils.length; k++) {
                matrix[0][k] = probability.applyAsDouble(recoils[k] / Units.KEV);
            }
            return matrix;
        }

        @Override
        public Interval range(Scatterer scatterer, Point shape) {
            return new Interval(seen.low() * Units.KEV, seen.high() * Units.KEV);
        }

        @Override
        public double[] breakpoints(Scatterer scatterer, Point shape) {
            double[] breakpoints = keV.clone();
            for (int k = 0; k < breakpoints.length; k++) {
                breakpoints[k] *= Units.KEV;
            }
            return breakpoints;
        }
    }

    @Test
    void aRightOnePasses() {
        ResponseContract right = given(new Seeing(recoil -> recoil > 0.1 && recoil < 1.9 ? 0.5 : 0));
        right.itSeesSomething();
        right.itsMatrixHasOneRowPerBin();
        right.itsColumnsSumToTheEfficiency();
        right.itSeesNothingOutsideItsRange();
        right.itsRowsAreSmoothBetweenBreakpoints();
        right.itsTimeWeightsShareOutThePulse();
    }

    @Test
    void aBlindResponseAndTwoAxesOfOneNameAreFound() {
        Response blind = new Response() {
            @Override
            public List<Axis> axes() {
                return List.of(ENERGY);
            }

            @Override
            public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
                return new double[2][recoils.length];
            }

            @Override
            public boolean sees(Scatterer scatterer) {
                return false;
            }
        };
        assertFails(given(blind)::itSeesSomething, "");
        assertFails(given(new Seeing(List.of(ENERGY, ENERGY), at -> 1, 0, 1))::itSeesSomething, "energy");
    }

    @Test
    void aMatrixOfAnotherShapeIsFound() {
        Axis three = new Axis("energy", Dimension.ENERGY, new double[] {0, Units.KEV, 2 * Units.KEV, 3 * Units.KEV});
        assertFails(given(new Seeing(List.of(three), at -> 0.5, 0.1, 1))::itsMatrixHasOneRowPerBin, "rows for");
    }

    @Test
    void probabilitiesBelowZeroOrAboveOneAreFound() {
        assertFails(given(new Seeing(recoil -> -0.1))::itsColumnsSumToTheEfficiency, "probability at");
        assertFails(given(new Seeing(recoil -> 1.1))::itsColumnsSumToTheEfficiency, "efficiency at");
    }

    @Test
    void columnsThatMissTheEfficiencyAreFound() {
        ResponseContract half = new ResponseContract() {
            @Override
            public String id() {
                return "half";
            }

            @Override
            public Response component() {
                return new Seeing(recoil -> 0.5);
            }

            @Override
            public Interval efficiency(Scatterer scatterer, double recoil) {
                return new Interval(0.6, 0.6);
            }
        };
        assertFails(half::itsColumnsSumToTheEfficiency, "efficiency at");
    }

    @Test
    void somethingSeenOutsideTheRangeOrNothingInsideIsFound() {
        assertFails(given(new Seeing(recoil -> 0.5))::itSeesNothingOutsideItsRange, "outside the range");
        assertFails(given(new Seeing(recoil -> 0))::itSeesNothingOutsideItsRange, "what is seen of");
    }

    @Test
    void anEdgeWithoutBreakpointIsFound() {
        DoubleUnaryOperator step = recoil -> recoil > 0.77 ? 0.5 : 0;
        assertFails(given(new Seeing(step))::itsRowsAreSmoothBetweenBreakpoints, "with 8 nodes");
        given(new Seeing(List.of(ENERGY), step, 0.1, 0.77, 1.9)).itsRowsAreSmoothBetweenBreakpoints();
        assertFails(
                given(new Seeing(List.of(ENERGY), step, 0.1, 1.9, 0.77))::itsRowsAreSmoothBetweenBreakpoints,
                "breakpoints rise");
    }

    @Test
    void anEdgeBetweenTheOuterBreakpointsAndTheEndsOfTheRangeIsFound() {
        Interval range = new Interval(0.1, 1.9);
        for (double edge : new double[] {0.33, 1.66}) {
            DoubleUnaryOperator step = recoil -> recoil > edge ? 0.5 : 0;
            for (double[] breakpoints : new double[][] {{}, {1}, {0.7, 1.3}}) {
                assertFails(
                        given(new Seeing(List.of(ENERGY), step, range, breakpoints))
                                ::itsRowsAreSmoothBetweenBreakpoints,
                        "with 8 nodes");
            }
            given(new Seeing(List.of(ENERGY), step, range, edge)).itsRowsAreSmoothBetweenBreakpoints();
        }
        Interval open = new Interval(0.1, Double.POSITIVE_INFINITY);
        assertFails(
                given(new Seeing(List.of(ENERGY), recoil -> recoil > 1.66 ? 0.5 : 0, open, 0.5, 1))
                        ::itsRowsAreSmoothBetweenBreakpoints,
                "with 8 nodes");
    }

    @Test
    void aPulseThatIsCountedTwiceIsFound() {
        Response twice = new Response() {
            @Override
            public List<Axis> axes() {
                return List.of(ENERGY, new Axis("time", Dimension.TIME, new double[] {0, Units.US, 2 * Units.US}));
            }

            @Override
            public double[][] matrix(Scatterer scatterer, double[] recoils, Point shape) {
                return new double[2][recoils.length];
            }

            @Override
            public double[] timeWeights(TimeProfile profile, Point shape) {
                double all = profile.fraction(new Interval(0, 2 * Units.US));
                return new double[] {all, all};
            }
        };
        assertFails(given(twice)::itsTimeWeightsShareOutThePulse, "fraction of the pulse");
    }

    static ResponseContract given(Response response) {
        return new ResponseContract() {
            @Override
            public String id() {
                return "given";
            }

            @Override
            public Response component() {
                return response;
            }
        };
    }
}
