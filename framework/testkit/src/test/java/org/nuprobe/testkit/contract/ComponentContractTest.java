package org.nuprobe.testkit.contract;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.nuprobe.runtime.input.InvalidInput;
import org.nuprobe.spi.parameter.Constraint;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.parameter.Role;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.target.FormFactor;
import org.nuprobe.spi.unit.Dimension;
import org.nuprobe.spi.unit.Interval;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nuprobe.testkit.contract.Checks.assertFails;

class ComponentContractTest {
    static final Parameter WIDTH = Parameter.shape("width", Dimension.NUMBER, 1, 0, 2, "a width");
    private static final Parameter OTHER = Parameter.shape("other", Dimension.NUMBER, 1, 0, 2, "another");
    private static final Parameter COUPLING = Parameter.coefficient("g", "a coupling");
    static final Reference PAPER = new Reference("A:2000ab", "A. Author", "Title", "J. 1 (2000) 1", "");

    /** A component with one number. */
    record OneNumber(List<Parameter> parameters, ToDoubleFunction<Point> number) implements Parametrised {}

    private record Given(OneNumber made, Description description) implements ComponentContract<OneNumber> {
        @Override
        public Kind<OneNumber> kind() {
            return new Kind<>("number", OneNumber.class);
        }

        @Override
        public String id() {
            return "one-number";
        }

        @Override
        public OneNumber component() {
            return made;
        }

        @Override
        public double[] fingerprint(OneNumber component, Point point) {
            return new double[] {component.number().applyAsDouble(point)};
        }
    }

    static ComponentContract<OneNumber> given(ToDoubleFunction<Point> number, Parameter... parameters) {
        return new Given(
                new OneNumber(List.of(parameters), number),
                Description.of("A number.").reference(PAPER));
    }

    static ComponentContract<OneNumber> saying(Description description) {
        return new Given(new OneNumber(List.of(), point -> 1), description);
    }

    @Test
    void aRightOnePasses() {
        ComponentContract<OneNumber> right = given(point -> point.get(WIDTH), WIDTH, COUPLING);
        right.itSaysWhatItIsAndWhomToCite();
        right.itsSettingsAreExplained();
        right.itsParametersAreDeclaredOnceAndDescribed();
        right.itReadsExactlyTheShapeParametersThatItDeclares();
        right.itsNumbersAreFiniteUpToTheBounds();
        right.itGivesTheSameNumbersFromManyThreads();
    }

    @Test
    void anUndeclaredReadIsFound() {
        assertFails(
                given(point -> point.get(OTHER), WIDTH)::itReadsExactlyTheShapeParametersThatItDeclares,
                "the parameter other is read but not declared in parameters(); declared are [width]");
    }

    @Test
    void aCoefficientReadFromThePointIsFound() {
        assertFails(
                given(point -> point.get(COUPLING), COUPLING)::itReadsExactlyTheShapeParametersThatItDeclares,
                "the coefficient g is read from the point");
    }

    @Test
    void aDeclarationThatIsNeverReadIsFound() {
        assertFails(
                given(point -> 1, WIDTH)::itReadsExactlyTheShapeParametersThatItDeclares,
                "what is declared and never read");
    }

    @Test
    void aNumberThatIsNotFiniteAtABoundIsFound() {
        assertFails(
                given(point -> 1 / point.get(WIDTH), WIDTH)::itsNumbersAreFiniteUpToTheBounds,
                "numbers at width = 0.0");
    }

    @Test
    void aHiddenStateIsFound() {
        AtomicInteger calls = new AtomicInteger();
        assertFails(given(point -> calls.incrementAndGet())::itGivesTheSameNumbersFromManyThreads, "");
    }

    @Test
    void aParameterDeclaredTwiceOrWithoutDescriptionIsFound() {
        assertFails(given(point -> 1, WIDTH, WIDTH.within(0, 3))::itsParametersAreDeclaredOnceAndDescribed, "width");
        Parameter dumb = new Parameter("x", Role.SHAPE, Dimension.NUMBER, 0, Interval.ALL, Constraint.NONE, " ");
        assertFails(given(point -> 1, dumb)::itsParametersAreDeclaredOnceAndDescribed, "description of x");
    }

    @Test
    void aMissingSummaryOrReferenceIsFound() {
        assertFails(saying(Description.of(" ").reference(PAPER))::itSaysWhatItIsAndWhomToCite, "summary of one-number");
        assertFails(saying(Description.of("A."))::itSaysWhatItIsAndWhomToCite, "references of one-number");
        assertFails(
                saying(Description.of("A.").reference(new Reference("", "A. Author", "T", "J", "")))
                        ::itSaysWhatItIsAndWhomToCite,
                "key of");
        assertFails(
                saying(Description.of("A.").reference(new Reference("A:2000ab", "A. Author", "T", "", "")))
                        ::itSaysWhatItIsAndWhomToCite,
                "is published");
    }

    @Test
    void aSettingWithoutMeaningOrDeclaredTwiceIsFound() {
        assertFails(
                saying(Description.of("A.").setting("a", "number", "", ""))::itsSettingsAreExplained, "meaning of a");
        assertFails(
                saying(Description.of("A.").setting("a", "", "", "x"))::itsSettingsAreExplained, "what to write for a");
        assertFails(saying(Description.of("A.").setting("a_B", "x", "", "x"))::itsSettingsAreExplained, "a_B");
        assertFails(
                saying(Description.of("A.").setting("a", "x", "", "x").setting("a", "x", "", "x"))
                        ::itsSettingsAreExplained,
                "a");
    }

    @Test
    void aComponentThatIsNotRegisteredIsFound() {
        FormFactorContract missing = () -> "never-registered";
        assertThatThrownBy(missing::component)
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("never-registered");
        assertFails(missing::description, "no form-factor is registered as never-registered; there are [");
    }

    @Test
    void aFormFactorIsCheckedAtZeroAboveOneAndBySlope() {
        assertFails(shape((protons, neutrons, point) -> q2 -> 0.99)::itIsOneAtZero, "0.99");
        assertFails(shape((protons, neutrons, point) -> q2 -> 1 + q2)::itNeverExceedsOne, "|F| at q");
        assertFails(
                shape((protons, neutrons, point) -> q2 -> q2 == 0 ? 1 : 0.5)::itsSlopeAtZeroIsARadius, "rms radius");
        shape((protons, neutrons, point) -> q2 -> 1).itIsOneAtZero();
        shape((protons, neutrons, point) -> q2 -> 1).itNeverExceedsOne();
        shape((protons, neutrons, point) -> q2 -> 1).itsSlopeAtZeroIsARadius();
    }

    static FormFactorContract shape(FormFactor factor) {
        return new FormFactorContract() {
            @Override
            public String id() {
                return "given";
            }

            @Override
            public FormFactor component() {
                return factor;
            }
        };
    }
}
