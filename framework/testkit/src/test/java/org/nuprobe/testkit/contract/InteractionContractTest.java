package org.nuprobe.testkit.contract;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.flux.FlavourState;
import org.nuprobe.spi.flux.Helicity;
import org.nuprobe.spi.interaction.Channel;
import org.nuprobe.spi.interaction.Channels;
import org.nuprobe.spi.interaction.FlavourCoupling;
import org.nuprobe.spi.interaction.Interaction;
import org.nuprobe.spi.interaction.Kinematics;
import org.nuprobe.spi.interaction.Term;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.target.Nucleus;
import org.nuprobe.spi.unit.Constants;
import org.nuprobe.spi.unit.Units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.testkit.contract.Checks.assertFails;

class InteractionContractTest {
    static final Parameter G = Parameter.coefficient("g", "coupling");

    /** A kernel with the signs of its parts exchanged. */
    private static final Channel UPSIDE_DOWN = new Channel() {
        @Override
        public String id() {
            return "upside-down";
        }

        @Override
        public int components() {
            return 1;
        }

        @Override
        public void kernel(int i, int j, Helicity helicity, double recoil, double mass, double[] out) {
            out[0] = 1 / (Units.GEV * Units.GEV * Units.GEV);
            out[1] = -recoil * out[0];
            out[2] = -2 * mass * recoil * out[0];
        }
    };

    /** The fixture passes the whole contract, through the catalogue and the engine. */
    @Nested
    class FixtureVector implements InteractionContract {
        @Override
        public String id() {
            return "fixture-vector";
        }

        @Override
        public boolean citesPapers() {
            return false;
        }
    }

    /** Flavour-changing amplitudes with phases that interfere, on nuclei and electrons, and a plain cross section. */
    @Nested
    class ManyAmplitudes implements InteractionContract {
        @Override
        public String id() {
            return "fixture-vector";
        }

        @Override
        public boolean citesPapers() {
            return false;
        }

        @Override
        public Interaction component() {
            return new Many();
        }
    }

    @Test
    void nothingAtAllIsFound() {
        assertFails(interaction(List.of())::itScattersOnSomething, "");
    }

    @Test
    void anUndeclaredCouplingIsFound() {
        Term term = amplitude(Monomial.of(Parameter.coefficient("hidden", "hidden")), 1);
        assertFails(interaction(List.of(term))::itsCouplingsAreDeclared, "hidden");
    }

    @Test
    void newPhysicsAtTheInitialValuesIsFound() {
        assertFails(
                interaction(List.of(amplitude(Monomial.of(3), 1)))::itsInitialValuesAreTheStandardModel,
                "initial values");
    }

    @Test
    void aCouplingReadFromThePointIsFound() {
        Interaction reading = new Interaction() {
            @Override
            public List<Parameter> parameters() {
                return List.of(G);
            }

            @Override
            public List<Term> onNucleus(Nucleus nucleus, Point shape) {
                return List.of(amplitude(Monomial.ONE, shape.get(G)));
            }
        };
        assertFails(given(reading)::itsCrossSectionsAreNotNegative, "the coefficient g is read from the point");
    }

    @Test
    void aNegativeCrossSectionIsFound() {
        Term term = new Term.Amplitude(UPSIDE_DOWN, 0, Monomial.of(G), FlavourCoupling.universal(), q2 -> 1);
        assertFails(interaction(List.of(term))::itsCrossSectionsAreNotNegative, "dsigma/dT on Z18N22 at E = ");
    }

    @Test
    void aPlainCrossSectionBeyondTheLargestRecoilIsFound() {
        Term term = new Term.CrossSection(
                Monomial.of(G), FlavourCoupling.universal(), (energy, recoil, helicity) -> 1 / Math.pow(Units.GEV, 3));
        assertFails(interaction(List.of(term))::itsPlainCrossSectionsEndAtTheLargestRecoil, "above T_max");
    }

    @Test
    void aComponentWhoseTermsDependOnWhoAsksIsFoundByTheTemplates() {
        assertFails(given(moody())::itsTemplatesEqualDirectSquaring, "templates against squares");
    }

    @Test
    void templatesAreComparedForAntineutrinosToo() {
        AtomicInteger calls = new AtomicInteger();
        Term term = new Term.CrossSection(
                Monomial.of(G),
                FlavourCoupling.universal(),
                (energy, recoil, helicity) ->
                        (helicity == Helicity.NEUTRINO ? 1 : calls.incrementAndGet()) / Math.pow(Units.GEV, 3));
        assertFails(interaction(List.of(term))::itsTemplatesEqualDirectSquaring, "ANTINEUTRINO");
    }

    @Test
    void coefficientsAndFlavoursThatDifferBetweenCallsAreFound() {
        AtomicInteger calls = new AtomicInteger();
        Supplier<Term> factor = () -> amplitude(Monomial.of(G).times(calls.incrementAndGet()), 1);
        Supplier<Term> power = () -> amplitude(Monomial.of(G, calls.incrementAndGet()), 1);
        Supplier<Term> flavours = () -> new Term.Amplitude(
                Channels.NUCLEAR_VECTOR,
                0,
                Monomial.of(G),
                FlavourCoupling.diagonal(0, calls.incrementAndGet(), 0),
                q2 -> 1);
        for (Supplier<Term> term : List.of(factor, power, flavours)) {
            assertFails(given(asking(term))::itGivesTheSameNumbersFromManyThreads, "");
        }
        given(asking(() -> amplitude(Monomial.of(G), 1))).itGivesTheSameNumbersFromManyThreads();
    }

    @Test
    void parametersThatCannotBeNegativeAreLookedAtInTwoPointsAboveZero() {
        Parameter positive = G.within(0, Double.POSITIVE_INFINITY);
        Parameter norm = Parameter.normalisation("norm", 0.1, "normalisation");
        List<Point> points = given(new Interaction() {
                    @Override
                    public List<Parameter> parameters() {
                        return List.of(positive, norm);
                    }
                })
                .points();
        for (Parameter parameter : List.of(positive, norm)) {
            assertThat(points)
                    .extracting(point -> point.get(parameter))
                    .doesNotHaveDuplicates()
                    .hasSize(2)
                    .allSatisfy(value -> assertThat(value).isPositive());
        }
    }

    @Test
    void directSquaresOfOneVectorChargeAreTheClosedForm() {
        double mass = 100 * Units.GEV;
        double energy = 20 * Units.MEV;
        double recoil = 0.3 * Kinematics.maximumRecoil(energy, mass);
        DirectSquare square = new DirectSquare(List.of(amplitude(Monomial.of(3), 1)), mass);
        double expected = 9
                * Constants.G_F
                * Constants.G_F
                * mass
                / Math.PI
                * (1 - recoil / energy - mass * recoil / (2 * energy * energy));
        double actual =
                square.at(energy, recoil, FlavourState.diagonal(0.2, 0.3, 0.1), Helicity.NEUTRINO, Parameter::initial);
        assertThat(actual / expected).isCloseTo(0.6, within(1e-12));
        assertThat(square.at(
                        energy,
                        2 * Kinematics.maximumRecoil(energy, mass),
                        FlavourState.diagonal(1, 0, 0),
                        Helicity.NEUTRINO,
                        Parameter::initial))
                .isZero();
    }

    @Test
    void directSquaresSeePhasesAndTurnThemForAntineutrinos() {
        // Lambda = (1, -i; 0, 0) meets the state (1, i)/sqrt 2: amplitude 2/sqrt 2 for neutrinos, 0 for antineutrinos.
        FlavourCoupling coupling = FlavourCoupling.matrix(
                new double[][] {{1, 0, 0}, {0, 0, 0}, {0, 0, 0}}, new double[][] {{0, -1, 0}, {0, 0, 0}, {0, 0, 0}});
        FlavourState state = FlavourState.of(0.5, 0.5, 0, 0, 0, 0, -0.5, 0, 0);
        double mass = 100 * Units.GEV;
        double energy = 20 * Units.MEV;
        double recoil = Units.KEV;
        Term term = new Term.Amplitude(Channels.NUCLEAR_VECTOR, 0, Monomial.ONE, coupling, q2 -> 1);
        DirectSquare square = new DirectSquare(List.of(term), mass);
        double[] kernel = new double[3];
        Channels.NUCLEAR_VECTOR.kernel(0, 0, Helicity.NEUTRINO, recoil, mass, kernel);
        double unit = kernel[0] + kernel[1] / energy + kernel[2] / (energy * energy);

        assertThat(square.at(energy, recoil, state, Helicity.NEUTRINO, Parameter::initial) / unit)
                .isCloseTo(2, within(1e-12));
        assertThat(square.at(energy, recoil, state, Helicity.ANTINEUTRINO, Parameter::initial) / unit)
                .isCloseTo(0, within(1e-12));
    }

    static Term amplitude(Monomial coefficient, double size) {
        return new Term.Amplitude(Channels.NUCLEAR_VECTOR, 0, coefficient, FlavourCoupling.universal(), q2 -> size);
    }

    static InteractionContract interaction(List<Term> terms) {
        return given(new Interaction() {
            @Override
            public List<Parameter> parameters() {
                return List.of(G);
            }

            @Override
            public List<Term> onNucleus(Nucleus nucleus, Point shape) {
                return terms;
            }
        });
    }

    /** More amplitude at every call: the engine and the direct square see different ones. */
    static Interaction moody() {
        AtomicInteger calls = new AtomicInteger();
        return asking(() -> amplitude(Monomial.of(G), 1 + calls.incrementAndGet()));
    }

    static Interaction asking(Supplier<Term> term) {
        return new Interaction() {
            @Override
            public List<Parameter> parameters() {
                return List.of(G);
            }

            @Override
            public List<Term> onNucleus(Nucleus nucleus, Point shape) {
                return List.of(term.get());
            }
        };
    }

    static InteractionContract given(Interaction interaction) {
        return new InteractionContract() {
            @Override
            public String id() {
                return "given";
            }

            @Override
            public Interaction component() {
                return interaction;
            }
        };
    }
}
