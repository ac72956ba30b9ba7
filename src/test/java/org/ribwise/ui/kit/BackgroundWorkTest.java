package org.ribwise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.ribwise.ui.control.FxThread;

/// What becomes of answers that come late.
class BackgroundWorkTest {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final BackgroundWork work = new BackgroundWork(executor);

    @Test
    void anAnswerIsToldOnTheScreensThread() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        FxThread.run(() -> {});
        work.run(
                () -> "read",
                answer -> {
                    told.add(answer + " on " + Thread.currentThread().getName());
                    answered.countDown();
                },
                trouble -> {});

        assertThat(answered.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(told).containsExactly("read on JavaFX Application Thread");
        executor.shutdown();
    }

    @Test
    void whatComesBackAfterTheProgramWasClosedIsToldToNobody() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        FxThread.run(() -> {});
        work.run(
                () -> {
                    await(closed);
                    return "read";
                },
                told::add,
                trouble -> told.add("trouble"));
        work.run(
                () -> {
                    throw new IllegalStateException("disk");
                },
                done -> told.add("done"),
                trouble -> told.add("trouble"));
        executor.shutdown();
        closed.countDown();
        assertThat(executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        FxThread.run(() -> {});

        assertThat(told).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
