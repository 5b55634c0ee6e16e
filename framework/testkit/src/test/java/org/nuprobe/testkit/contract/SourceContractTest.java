package org.nuprobe.testkit.contract;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.Flavour;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Flux;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.flux.Line;
import org.nuprobe.spi.flux.Propagation;
import org.nuprobe.spi.flux.Source;
import org.nuprobe.spi.flux.Spectrum;
import org.nuprobe.spi.flux.TimeProfile;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.unit.Interval;
import org.nuprobe.spi.unit.Units;

import static org.nuprobe.testkit.contract.Checks.assertFails;

class SourceContractTest {
    static final FlavourState ELECTRON = FlavourState.pure(Flavour.ELECTRON);
    static final Shape FALLING = new Shape(energy -> 2 - energy, 1, 2);

    /** A density between energies in MeV, zero outside. */
    record Shape(DoubleUnaryOperator density, double... knots) implements Spectrum {
        @Override
        public Interval support() {
            return new Interval(1 * Units.MEV, 2 * Units.MEV);
        }

        @Override
        public double density(double energy) {
            return support().contains(energy) ? density.applyAsDouble(energy / Units.MEV) : 0;
        }

        @Override
        public double[] breakpoints() {
            double[] breakpoints = knots.clone();
            for (int k = 0; k < breakpoints.length; k++) {
                breakpoints[k] *= Units.MEV;
            }
            return breakpoints;
        }
    }

    static Flux.Component component(String name, Spectrum spectrum, Monomial coefficient, FlavourState state) {
        return new Flux.Component(name, Helicity.NEUTRINO, spectrum, coefficient, at -> state, TimeProfile.STEADY);
    }

    static SourceContract source(Flux.Component component) {
        Source source = shape -> new Flux(List.of(component));
        return new SourceContract() {
            @Override
            public String id() {
                return "given";
            }

            @Override
            public Source component() {
                return source;
            }
        };
    }

    static SourceContract spectrum(Spectrum spectrum) {
        return source(component("given", spectrum, Monomial.ONE, ELECTRON));
    }

    /** The fixture passes the whole contract, through the catalogue. */
    @Nested
    class FixtureLine implements SourceContract {
        @Override
        public String id() {
            return "fixture-line";
        }

        @Override
        public boolean citesPapers() {
            return false;
        }
    }

    @Test
    void aRightOnePasses() {
        SourceContract right = spectrum(FALLING);
        right.itsComponentsAreNamed();
        right.itsSpectraAreMeasuresOnTheirSupport();
        right.itsNormsArePositiveAndFinite();
        right.itsSpectraAreSmoothBetweenBreakpoints();
        right.itsFlavourStatesArePhysical();
        right.itsNormalisationsAreDeclaredAndStartAtOne();
        right.itsTimeProfilesShareOutThePulse();
    }

    @Test
    void aNegativeDensityIsFound() {
        assertFails(
                spectrum(new Shape(energy -> 1.5 - energy, 1, 2))::itsSpectraAreMeasuresOnTheirSupport,
                "density of given");
    }

    @Test
    void breakpointsThatFallLeaveTheSupportOrMissItsEndsAreFound() {
        assertFails(spectrum(new Shape(energy -> 1, 2, 1))::itsSpectraAreMeasuresOnTheirSupport, "rise");
        assertFails(spectrum(new Shape(energy -> 1, 1, 3))::itsSpectraAreMeasuresOnTheirSupport, "inside its support");
        assertFails(spectrum(new Shape(energy -> 1, 1, 1.5))::itsSpectraAreMeasuresOnTheirSupport, "hold the ends");
    }

    @Test
    void somethingOutsideTheSupportIsFound() {
        Spectrum leaking = new Spectrum() {
            @Override
            public Interval support() {
                return new Interval(Units.MEV, 2 * Units.MEV);
            }

            @Override
            public double density(double energy) {
                return 1;
            }
        };
        assertFails(spectrum(leaking)::itsSpectraAreMeasuresOnTheirSupport, "above its support");
    }

    @Test
    void aLineOutsideTheSupportIsFound() {
        Spectrum lost = new Spectrum() {
            @Override
            public Interval support() {
                return new Interval(Units.MEV, 2 * Units.MEV);
            }

            @Override
            public double density(double energy) {
                return 0;
            }

            @Override
            public List<Line> lines() {
                return List.of(new Line(5 * Units.MEV, 1));
            }
        };
        assertFails(spectrum(lost)::itsSpectraAreMeasuresOnTheirSupport, "lines of given are inside");
    }

    @Test
    void aKinkWithoutBreakpointIsFound() {
        DoubleUnaryOperator kinked = energy -> Math.abs(energy - 1.37);
        assertFails(spectrum(new Shape(kinked, 1, 2))::itsSpectraAreSmoothBetweenBreakpoints, "with 10 nodes");
        spectrum(new Shape(kinked, 1, 1.37, 2)).itsSpectraAreSmoothBetweenBreakpoints();
    }

    @Test
    void anEmptySpectrumIsFound() {
        assertFails(spectrum(new Shape(energy -> 0, 1, 2))::itsNormsArePositiveAndFinite, "norm of given");
    }

    @Test
    void aNameForNoTableIsFound() {
        assertFails(source(component("8B!", FALLING, Monomial.ONE, ELECTRON))::itsComponentsAreNamed, "8B!");
    }

    @Test
    void moreNeutrinosThanThereAreIsFound() {
        FlavourState tooMany = FlavourState.diagonal(0.7, 0.5, 0);
        assertFails(
                source(component("given", FALLING, Monomial.ONE, tooMany))::itsFlavourStatesArePhysical,
                "active fraction");
    }

    @Test
    void moreCoherenceThanProbabilityIsFound() {
        FlavourState tooCoherent = FlavourState.of(0.5, 0.5, 0, 0.6, 0, 0, 0, 0, 0);
        assertFails(
                source(component("given", FALLING, Monomial.ONE, tooCoherent))::itsFlavourStatesArePhysical,
                "coherence");
        // Each pair is as coherent as can be, but all three together are not a state.
        double third = 1.0 / 3;
        FlavourState frustrated = FlavourState.of(third, third, third, third, third, -third, 0, 0, 0);
        assertFails(
                source(component("given", FALLING, Monomial.ONE, frustrated))::itsFlavourStatesArePhysical,
                "determinant");
    }

    @Test
    void anUndeclaredNormalisationOrOneThatDoesNotStartAtOneIsFound() {
        Monomial hidden = Monomial.of(Parameter.normalisation("hidden", 0.1, "hidden"));
        assertFails(
                source(component("given", FALLING, hidden, ELECTRON))::itsNormalisationsAreDeclaredAndStartAtOne,
                "hidden");
        assertFails(
                source(component("given", FALLING, Monomial.of(2), ELECTRON))
                        ::itsNormalisationsAreDeclaredAndStartAtOne,
                "coefficient of given at the initial values");
    }

    @Test
    void aPulseWhosePartsAreNotTheWholeIsFound() {
        Flux.Component wrong =
                new Flux.Component("given", Helicity.NEUTRINO, FALLING, Monomial.ONE, at -> ELECTRON, window -> 0.4);
        assertFails(source(wrong)::itsTimeProfilesShareOutThePulse, "add up");
    }

    @Test
    void aPropagationIsCheckedForNamesNeutrinosAndStates() {
        Flux.Component half = component("given", FALLING, Monomial.ONE, FlavourState.diagonal(0.5, 0, 0));
        Flux produced = new Flux(List.of(half));
        PropagationContract nothing = propagation(Propagation.NONE, produced);
        nothing.itKeepsTheComponents();
        nothing.itMakesNoNeutrinos();
        nothing.itsFlavourStatesArePhysical();
        assertFails(propagation((flux, shape) -> new Flux(List.of()), produced)::itKeepsTheComponents, "given");
        assertFails(
                propagation((flux, shape) -> new Flux(List.of(half.withState(at -> ELECTRON))), produced)
                        ::itMakesNoNeutrinos,
                "active neutrinos of given");
        FlavourState negative = FlavourState.diagonal(0.6, -0.1, 0);
        assertFails(
                propagation((flux, shape) -> new Flux(List.of(half.withState(at -> negative))), produced)
                        ::itsFlavourStatesArePhysical,
                "probability of flavour 1");
    }

    static PropagationContract propagation(Propagation propagation, Flux produced) {
        return new PropagationContract() {
            @Override
            public String id() {
                return "given";
            }

            @Override
            public Flux produced() {
                return produced;
            }

            @Override
            public Propagation component() {
                return propagation;
            }
        };
    }
}
