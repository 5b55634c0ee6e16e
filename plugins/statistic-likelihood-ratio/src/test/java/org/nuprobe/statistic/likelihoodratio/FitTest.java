package org.nuprobe.statistic.likelihoodratio;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuprobe.engine.WorkUnits;
import org.nuprobe.spi.parameter.Monomial;
import org.nuprobe.spi.parameter.Parameter;
import org.nuprobe.spi.statistics.Result;
import org.nuprobe.spi.statistics.Scan;
import org.nuprobe.testkit.fixture.CountingLikelihood;
import org.nuprobe.testkit.fixture.CountingLikelihood.Template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nuprobe.statistic.likelihoodratio.Cases.MU;
import static org.nuprobe.statistic.likelihoodratio.Cases.NINETY;
import static org.nuprobe.statistic.likelihoodratio.Cases.column;
import static org.nuprobe.statistic.likelihoodratio.Cases.evaluate;
import static org.nuprobe.statistic.likelihoodratio.Cases.linear;
import static org.nuprobe.statistic.likelihoodratio.Cases.oneBin;
import static org.nuprobe.statistic.likelihoodratio.Cases.scan;
import static org.nuprobe.statistic.likelihoodratio.Cases.value;

class FitTest {
    private static final Parameter SCALE = Parameter.normalisation("b", 0.1, "background");
    private static final Scan NOTHING = new Scan(List.of());

    @Test
    void withoutAScanTheFitAndItsPullsAreReported() {
        CountingLikelihood model = CountingLikelihood.of(List.of(SCALE), List.of(new Template(Monomial.of(SCALE), 100)))
                .observing(121);
        Result result = evaluate(NINETY, model, NOTHING);

        // 100 (1 - 121/(100 b)) + (b - 1)/0.01 = 0 is b^2 = 1.21
        assertThat(column(result, "best-fit", "b")).containsExactly(new double[] {1.1}, within(1e-7));
        assertThat(column(result, "pulls", "b")).containsExactly(new double[] {1}, within(1e-6));
        assertThat(value(result, "chi2.minimum")).isCloseTo(Cases.poisson(121, 110) + 1, within(1e-9));
    }

    @Test
    void observedCountsAreFittedWhenThereAreSome() {
        CountingLikelihood model = oneBin(MU, 1, 1, 10).observing(13);
        assertThat(evaluate(NINETY, model, NOTHING).statements()).contains("data: the observed counts");
        assertThat(column(evaluate(NINETY, model, NOTHING), "best-fit", "mu"))
                .containsExactly(new double[] {3}, within(1e-6));
        assertThat(value(evaluate(NINETY, model, NOTHING), "mu.best")).isCloseTo(3, within(1e-6));
    }

    @Test
    void theAsimovSetIsFittedWhenItIsAskedFor() {
        CountingLikelihood model = oneBin(MU, 1, 1, 10).observing(13);
        Result result = new LikelihoodRatio(NINETY, Counts.ASIMOV).evaluate(model, NOTHING, WorkUnits.of(1, 1));
        assertThat(result.statements())
                .containsExactly("data: Asimov, the counts expected at the values of the analysis");
        assertThat(column(result, "best-fit", "mu")).containsExactly(0.0);
    }

    @Test
    void askingForObservedCountsThatAreNotThereIsAnError() {
        LikelihoodRatio statistic = new LikelihoodRatio(NINETY, Counts.OBSERVED);
        assertThatThrownBy(() -> statistic.evaluate(oneBin(MU, 1, 1, 10), NOTHING, WorkUnits.of(1, 1)))
                .hasMessageContaining("no observed counts");
    }

    @Test
    void aScannedParameterThatIsNotFreeIsNamed() {
        assertThatThrownBy(() -> evaluate(NINETY, oneBin(MU, 1, 1, 10), scan(SCALE, linear(0, 1, 3))))
                .hasMessage("the scanned parameter b is not free in this analysis; free are [mu]");
    }

    @Test
    void anImpossibleModelIsAStatementAndNoException() {
        CountingLikelihood impossible = oneBin(MU, 1, 0, 0).observing(5);
        Result result = evaluate(NINETY, impossible, scan(MU, linear(0, 1, 3)));
        assertThat(result.values()).isEmpty();
        assertThat(result.statements())
                .anySatisfy(text -> assertThat(text).startsWith("no fit gives a finite likelihood"));
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        CountingLikelihood model = CountingLikelihood.of(
                        List.of(MU, SCALE),
                        List.of(
                                new Template(Monomial.of(MU, 2), 3, 2, 1),
                                new Template(Monomial.of(SCALE), 50, 60, 70)))
                .observing(58, 63, 65);
        Scan scan = scan(MU, linear(0, 6, 25));
        Result one = new LikelihoodRatio(NINETY).evaluate(model, scan, WorkUnits.of(1, 1));
        Result many = new LikelihoodRatio(NINETY).evaluate(model, scan, WorkUnits.of(1, 7));
        assertThat(one.values()).isEqualTo(many.values());
        assertThat(one.statements()).isEqualTo(many.statements());
        assertThat(one.tables()).usingRecursiveComparison().isEqualTo(many.tables());
    }
}
