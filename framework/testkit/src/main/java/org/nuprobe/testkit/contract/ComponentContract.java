package org.nuprobe.testkit.contract;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.parameter.Parametrised;
import org.nuprobe.spi.parameter.Point;
import org.nuprobe.spi.plugin.Description;
import org.nuprobe.spi.plugin.Kind;
import org.nuprobe.spi.plugin.Reference;
import org.nuprobe.spi.plugin.Setting;
import org.nuprobe.testkit.TestBench;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every component must do, whatever its kind.
 *
 * @param <T> the interface of its kind
 */
public interface ComponentContract<T> {
    /** The kind under test. */
    Kind<T> kind();

    /** The id under which the component is registered. */
    String id();

    /** Its settings in flow YAML; none by default. */
    default String settings() {
        return "{}";
    }

    /** Whether it stands on publications that its description cites; a component that only combines others does not. */
    default boolean citesPapers() {
        return true;
    }

    /** The component under test, a new one at every call. */
    default T component() {
        return TestBench.component(kind(), id(), settings());
    }

    /** What the component says of itself. */
    default Description description() {
        return TestBench.entry(kind(), id()).description();
    }

    /** Numbers that a component gives at a point: enough of them that any change shows. */
    double[] fingerprint(T component, Point point);

    /** The parameters that the component declares. */
    default List<Parameter> declared(T component) {
        return component instanceof Parametrised parametrised ? parametrised.parameters() : List.of();
    }

    /** Its id is lower-case words, and its description says what it is and whom to cite. */
    @Test
    default void itSaysWhatItIsAndWhomToCite() {
        assertThat(id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(description().summary()).as("summary of " + id()).isNotBlank();
        if (citesPapers()) {
            assertThat(description().references()).as("references of " + id()).isNotEmpty();
        }
        for (Reference reference : description().references()) {
            assertThat(reference.key()).as("key of " + reference).isNotBlank();
            assertThat(reference.authors()).as("authors of " + reference).isNotBlank();
            assertThat(reference.where() + reference.arxiv())
                    .as("where " + reference + " is published")
                    .isNotBlank();
        }
    }

    /** Every setting has a key of lower-case words, what to write, and what it means. */
    @Test
    default void itsSettingsAreExplained() {
        for (Setting setting : description().settings()) {
            assertThat(setting.key()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(setting.expects())
                    .as("what to write for " + setting.key())
                    .isNotBlank();
            assertThat(setting.meaning()).as("the meaning of " + setting.key()).isNotBlank();
        }
        assertThat(description().settings()).extracting(Setting::key).doesNotHaveDuplicates();
    }

    /** No parameter is declared twice, and each says what it is. */
    @Test
    default void itsParametersAreDeclaredOnceAndDescribed() {
        List<Parameter> parameters = declared(component());
        assertThat(parameters).extracting(Parameter::id).doesNotHaveDuplicates();
        assertThat(parameters)
                .allSatisfy(parameter -> assertThat(parameter.description())
                        .as("description of " + parameter.id())
                        .isNotBlank());
    }

    /** It reads the SHAPE parameters that it declares, all of them, and nothing else. */
    @Test
    default void itReadsExactlyTheShapeParametersThatItDeclares() {
        T component = component();
        DeclaredPoint point = DeclaredPoint.initial(declared(component));
        fingerprint(component, point);
        assertThat(point.read())
                .as("parameters that were read; what is declared and never read makes templates be rebuilt for nothing")
                .containsExactlyInAnyOrderElementsOf(point.shapes());
    }

    /** Its numbers are finite inside the bounds of every SHAPE parameter, ends included. */
    @Test
    default void itsNumbersAreFiniteUpToTheBounds() {
        T component = component();
        DeclaredPoint initial = DeclaredPoint.initial(declared(component));
        assertThat(DoubleStream.of(fingerprint(component, initial))).allMatch(Double::isFinite);
        for (Parameter parameter : initial.shapes()) {
            for (double end :
                    new double[] {parameter.bounds().low(), parameter.bounds().high()}) {
                if (Double.isFinite(end)) {
                    assertThat(DoubleStream.of(fingerprint(component, initial.with(parameter, end))))
                            .as("numbers at " + parameter.id() + " = " + end)
                            .allMatch(Double::isFinite);
                }
            }
        }
    }

    /** The same settings and point give the same numbers, bit for bit, in one thread or many. */
    @Test
    default void itGivesTheSameNumbersFromManyThreads() {
        T component = component();
        DeclaredPoint point = DeclaredPoint.initial(declared(component));
        double[] alone = fingerprint(component(), point);
        List<CompletableFuture<double[]>> together = IntStream.range(0, 8)
                .mapToObj(k -> CompletableFuture.supplyAsync(() -> fingerprint(component, point)))
                .toList();
        for (CompletableFuture<double[]> one : together) {
            assertThat(one.join()).containsExactly(alone);
        }
    }
}
