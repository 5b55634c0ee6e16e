package org.nuprobe.runtime.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PatienceTest {
    private static final Patience SHORT = new Patience(Duration.ofMillis(200));
    private static final Call CALL = new Call("me", "light.jar", "the interaction \"light\"", "its terms on Ar40");

    @Test
    void workThatStaysInsideAnExtensionIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> SHORT.await(call -> true, () -> Station.here().in(CALL, () -> waiting(never))))
                .isInstanceOf(Overdue.class)
                .hasMessage("the interaction \"light\", asked for its terms on Ar40, has not answered for 0.2 s");
        never.countDown();
    }

    @Test
    void workOfOursMayTakeAsLongAsItLikes() {
        Integer result = SHORT.await(
                call -> true,
                () -> Station.here()
                        .in(
                                CALL,
                                () -> Station.here().ours(() -> {
                                    pause(600);
                                    return 1;
                                })));

        assertThat(result).isEqualTo(1);
    }

    @Test
    void everyStepInOrOutIsASignOfLife() {
        Integer result = SHORT.await(
                call -> true,
                () -> Station.here().in(CALL, () -> {
                    for (int k = 0; k < 30; k++) {
                        pause(20);
                        Station.here().ours(() -> 0);
                    }
                    return 1;
                }));

        assertThat(result).isEqualTo(1);
    }

    @Test
    void callsOfOthersAreNoConcern() {
        Integer result = SHORT.await(
                call -> !call.owner().equals("me"),
                () -> Station.here().in(CALL, () -> {
                    pause(600);
                    return 1;
                }));

        assertThat(result).isEqualTo(1);
    }

    @Test
    void aLostThreadDoesNotSpoilWhatComesAfter() {
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> SHORT.await(() -> Station.here().in(CALL, () -> waiting(never))))
                .isInstanceOf(Overdue.class);

        assertThat(SHORT.await(() -> {
                    pause(400);
                    return 2;
                }))
                .isEqualTo(2);
        never.countDown();
    }

    @Test
    void failuresComeOutAsTheyAre() {
        IllegalStateException failure = new IllegalStateException("no");

        assertThatThrownBy(() -> SHORT.await(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void withoutLimitTheWorkStaysInItsThread() {
        assertThat(Patience.ENDLESS.await(Thread::currentThread)).isSameAs(Thread.currentThread());
    }

    @Test
    void aStationKnowsTheNumberOfTheOuterCallAgain() {
        Station here = Station.here();
        Call outer = new Call("me", "light.jar", "the outer", "a", at -> " at " + at);
        Call before = here.enter(outer, 5);
        here.in(CALL, () -> here);

        assertThat(here.words()).contains("the outer, asked for a at 5.0,");
        here.leave(before, 0);
        assertThat(here.words()).isEmpty();
    }

    private static int waiting(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
