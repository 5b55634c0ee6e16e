package org.nuprobe.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkUnitsTest {
    @Test
    void aStreamDependsOnSeedAndUnitAlone() {
        assertThat(numbers(WorkUnits.of(1, 1).stream("toys", 5)))
                .isEqualTo(numbers(WorkUnits.of(1, 4).stream("toys", 5)));
        assertThat(numbers(WorkUnits.of(1, 1).stream("toys", 5)))
                .isNotEqualTo(numbers(WorkUnits.of(1, 1).stream("toys", 6)));
        assertThat(numbers(WorkUnits.of(1, 1).stream("toys", 5)))
                .isNotEqualTo(numbers(WorkUnits.of(2, 1).stream("toys", 5)));
        assertThat(numbers(WorkUnits.of(1, 1).stream("toys", 2)))
                .isNotEqualTo(numbers(WorkUnits.of(2, 1).stream("toys", 1)));
    }

    @Test
    void streamsOfNeighbouringUnitsAreUniform() {
        WorkUnits units = WorkUnits.of(11, 1);
        double mean = LongStream.range(0, 20_000)
                .mapToDouble(unit -> units.stream("toys", unit).nextDouble())
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(0.49, 0.51);
    }

    @Test
    void resultsComeInTheOrderOfTheUnitsWhateverTheNumberOfThreads() {
        for (int threads : new int[] {1, 2, 7}) {
            WorkUnits units = WorkUnits.of(3, threads);
            assertThat(units.inParallel(50, unit -> units.stream("toys", unit).nextLong()))
                    .isEqualTo(LongStream.range(0, 50)
                            .mapToObj(unit -> units.stream("toys", unit).nextLong())
                            .toList());
        }
    }

    @Test
    void unitsReallyRunAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        Set<String> threads = ConcurrentHashMap.newKeySet();
        WorkUnits.of(1, 2).inParallel(2, unit -> {
            both.countDown();
            await(both);
            threads.add(Thread.currentThread().getName());
            return unit;
        });
        assertThat(threads).hasSize(2);
    }

    @Test
    void theFailureOfTheLowestUnitIsThrown() {
        CountDownLatch second = new CountDownLatch(1);
        LongFunction<Long> work = unit -> {
            if (unit == 1) {
                second.countDown();
                throw new IllegalStateException("unit 1");
            }
            if (unit == 0) {
                await(second);
                throw new IllegalStateException("unit 0");
            }
            return unit;
        };
        assertThatThrownBy(() -> WorkUnits.of(1, 2).inParallel(8, work)).hasMessage("unit 0");
        LongFunction<Long> error = unit -> {
            throw new AssertionError("unit " + unit);
        };
        assertThatThrownBy(() -> WorkUnits.of(1, 1).inParallel(3, error))
                .isInstanceOf(AssertionError.class)
                .hasMessage("unit 0");
    }

    @Test
    void workInsideWorkEnds() {
        WorkUnits units = WorkUnits.of(1, 2);
        List<List<Long>> nested = units.inParallel(4, outer -> units.inParallel(4, inner -> 10 * outer + inner));
        assertThat(nested.get(3)).containsExactly(30L, 31L, 32L, 33L);
    }

    @Test
    void noUnitsAreNoWorkAndNoThreadsAreAnError() {
        assertThat(WorkUnits.of(1, 2).inParallel(0, unit -> unit)).isEmpty();
        assertThatThrownBy(() -> WorkUnits.of(1, 0)).hasMessageContaining("at least one thread");
        assertThatThrownBy(() -> WorkUnits.of(1, 1).inParallel(-1, unit -> unit))
                .hasMessageContaining("-1 units");
    }

    private static List<Long> numbers(RandomGenerator stream) {
        return stream.longs(6).boxed().toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void stagesHaveTheirOwnRandomNumbers() {
        WorkUnits units = WorkUnits.of(1, 1);
        assertThat(numbers(units.stream("toys", 5))).isNotEqualTo(numbers(units.stream("bands", 5)));
    }

    @Test
    void unitsAreHandedOverInTheirOrder() {
        List<Long> order = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        WorkUnits.of(1, 3).inUnits("squares", 100, unit -> new double[] {(double) unit * unit}, (unit, made) -> {
            order.add(unit);
            numbers.add(made[0]);
        });
        assertThat(order).isEqualTo(LongStream.range(0, 100).boxed().toList());
        assertThat(numbers.get(99)).isEqualTo(9801);
    }
}
