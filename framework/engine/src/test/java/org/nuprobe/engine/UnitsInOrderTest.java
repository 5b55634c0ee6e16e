package org.nuprobe.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnitsInOrderTest {
    @Test
    void aMillionUnitsAreNeverMoreThanAWindowApart() {
        int threads = 4;
        AtomicLong started = new AtomicLong(-1);
        AtomicLong delivered = new AtomicLong(-1);
        AtomicLong widest = new AtomicLong();
        WorkUnits.of(1, threads)
                .inUnits(
                        "toys",
                        1_000_000,
                        unit -> {
                            started.accumulateAndGet(unit, Math::max);
                            return new double[] {unit};
                        },
                        (unit, numbers) -> {
                            widest.accumulateAndGet(started.get() - delivered.get(), Math::max);
                            assertThat(delivered.getAndSet(unit)).isEqualTo(unit - 1);
                        });
        assertThat(delivered.get()).isEqualTo(999_999);
        assertThat(widest.get()).isPositive().isLessThanOrEqualTo(16L * threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatIsKeptIsNotComputedAgain(int threads) {
        Memory memory = new Memory();
        for (long unit : new long[] {0, 1, 5, 40, 99}) {
            memory.numbers.put(unit, square(unit));
        }
        Map<Long, Boolean> computed = new ConcurrentHashMap<>();
        List<Double> handed = new ArrayList<>();
        WorkUnits.of(1, threads)
                .keeping(memory)
                .inUnits(
                        "squares",
                        100,
                        unit -> {
                            computed.put(unit, true);
                            return square(unit);
                        },
                        (unit, numbers) -> handed.add(numbers[0]));
        assertThat(computed).hasSize(95).doesNotContainKeys(0L, 1L, 5L, 40L, 99L);
        assertThat(handed)
                .isEqualTo(
                        LongStream.range(0, 100).mapToObj(k -> (double) k * k).toList());
        assertThat(memory.numbers).hasSize(100);
    }

    @Test
    void sharesAddUpToTheWholeAndNoneGoesFartherThanItsStage() {
        Memory all = new Memory();
        for (int part = 1; part <= 7; part++) {
            Memory one = new Memory();
            WorkUnits units = WorkUnits.of(1, 2).keeping(one).taking(new Share(part, 7));
            assertThatThrownBy(() -> units.inUnits("squares", 100, UnitsInOrderTest::square, (unit, numbers) -> {}))
                    .isInstanceOfSatisfying(StageUnfinished.class, waiting -> {
                        assertThat(waiting.stage()).isEqualTo("squares");
                        assertThat(waiting.units()).isEqualTo(100);
                    });
            assertThat(one.numbers.size()).isBetween(14, 15);
            assertThat(all.numbers.keySet()).doesNotContainAnyElementsOf(one.numbers.keySet());
            all.numbers.putAll(one.numbers);
        }
        List<Double> handed = new ArrayList<>();
        WorkUnits.of(1, 2)
                .keeping(all)
                .taking(Share.NOTHING)
                .inUnits(
                        "squares",
                        100,
                        unit -> {
                            throw new IllegalStateException("nothing is to be computed");
                        },
                        (unit, numbers) -> handed.add(numbers[0]));
        assertThat(handed)
                .isEqualTo(
                        LongStream.range(0, 100).mapToObj(k -> (double) k * k).toList());
    }

    @Test
    void aShareOfFewUnitsMayBeEmpty() {
        assertThat(new Share(3, 7).count(2)).isZero();
        assertThat(new Share(2, 7).count(2)).isEqualTo(1);
        assertThat(Share.WHOLE.count(2)).isEqualTo(2);
        assertThat(Share.NOTHING.count(2)).isZero();
        assertThatThrownBy(() -> new Share(8, 7)).hasMessage("there is no part 8 of 7");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theLowestUnitThatFailsIsNamedAndTheWorkOfOthersIsKept(int threads) {
        Memory memory = new Memory();
        WorkUnits units = WorkUnits.of(1, threads).keeping(memory);
        assertThatThrownBy(() -> units.inUnits(
                        "toys",
                        100,
                        unit -> {
                            if (unit >= 17) {
                                throw new IllegalStateException("no minimum");
                            }
                            return new double[] {unit};
                        },
                        (unit, numbers) -> {}))
                .isInstanceOfSatisfying(
                        UnitFailure.class, failure -> assertThat(failure.unit()).isEqualTo("unit 17 of the stage toys"))
                .hasRootCauseMessage("no minimum");
        assertThat(memory.numbers.keySet())
                .isEqualTo(
                        new java.util.TreeSet<>(LongStream.range(0, 17).boxed().toList()));
    }

    @Test
    void aUnitThatMakesNothingIsAFailure() {
        assertThatThrownBy(() -> WorkUnits.of(1, 1).inUnits("toys", 3, unit -> null, (unit, numbers) -> {}))
                .isInstanceOf(UnitFailure.class)
                .hasRootCauseMessage("it made no numbers");
    }

    @Test
    void anInterruptionStopsBeforeTheNextUnit() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        List<Throwable> thrown = new ArrayList<>();
        Memory memory = new Memory();
        Thread thread = new Thread(() -> {
            try {
                WorkUnits.of(1, 1)
                        .keeping(memory)
                        .inUnits(
                                "toys",
                                Long.MAX_VALUE / 4,
                                unit -> {
                                    begun.countDown();
                                    return new double[] {unit};
                                },
                                (unit, numbers) -> memory.numbers.clear());
            } catch (CancellationException e) {
                thrown.add(e);
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            }
        });
        thread.start();
        begun.await();
        thread.interrupt();
        thread.join();
        assertThat(thrown)
                .singleElement()
                .extracting(Throwable::getMessage)
                .isEqualTo("the stage toys was interrupted");
    }

    @Test
    void aWatcherHearsOfEveryUnitAndWhetherItWasOnlyRead() {
        Memory memory = new Memory();
        memory.numbers.put(2L, new double[] {4});
        List<String> heard = new ArrayList<>();
        WorkUnits.of(1, 1)
                .keeping(memory)
                .watchedBy(
                        (stage, done, all, kept) -> heard.add(stage + " " + done + "/" + all + (kept ? " kept" : "")))
                .inUnits("squares", 4, UnitsInOrderTest::square, (unit, numbers) -> {});
        assertThat(heard).containsExactly("squares 1/4", "squares 2/4", "squares 3/4 kept", "squares 4/4");
    }

    @Test
    void aStageHasANameAndANumberOfUnits() {
        WorkUnits units = WorkUnits.of(1, 1);
        assertThatThrownBy(() -> units.inUnits("Toys 1", 3, UnitsInOrderTest::square, (unit, numbers) -> {}))
                .hasMessage("the stage \"Toys 1\" is not lower-case words with hyphens");
        assertThatThrownBy(() -> units.inUnits("toys", -1, UnitsInOrderTest::square, (unit, numbers) -> {}))
                .hasMessage("cannot run -1 units of the stage toys");
    }

    private static double[] square(long unit) {
        return new double[] {(double) unit * unit};
    }

    /** Keeps in memory. */
    private static final class Memory implements Records {
        private final SortedMap<Long, double[]> numbers = new ConcurrentSkipListMap<>();

        @Override
        public Stage stage(String stage, long units, int window) {
            SortedMap<Long, double[]> before = new TreeMap<>(numbers);
            return new Stage() {
                @Override
                public Iterator<Kept> kept() {
                    return before.entrySet().stream()
                            .map(each -> new Kept(each.getKey(), each.getValue()))
                            .iterator();
                }

                @Override
                public void add(long unit, double[] made) {
                    numbers.put(unit, made);
                }
            };
        }
    }
}
