package org.ribwise.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Long work does not get in the way, and what it gives or throws arrives.
class GivingWayTest {

    private static final int NICENESS_FIELD = 16;

    @Test
    @EnabledOnOs(OS.LINUX)
    void theSystemRunsItAfterTheOthers() {
        int mine = niceness();

        assertThat(GivingWay.run(GivingWayTest::niceness)).isEqualTo(Math.min(19, mine + 10));
        assertThat(niceness()).isEqualTo(mine);
    }

    @Test
    void whatItThrowsArrives() {
        IllegalArgumentException trouble = new IllegalArgumentException("no");
        assertThatThrownBy(() -> GivingWay.run(() -> {
                    throw trouble;
                }))
                .isSameAs(trouble);

        StackOverflowError error = new StackOverflowError();
        assertThatThrownBy(() -> GivingWay.run(() -> {
                    throw error;
                }))
                .isInstanceOf(RuntimeException.class)
                .hasCause(error);
    }

    @Test
    void whoIsInterruptedInterruptsItAndWaitsForItsEnd() {
        Thread.currentThread().interrupt();

        String ended = GivingWay.run(() -> {
            try {
                new CountDownLatch(1).await();
                return "never";
            } catch (InterruptedException e) {
                return "interrupted";
            }
        });

        assertThat(ended).isEqualTo("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    /// Of the thread that asks.
    private static int niceness() {
        try {
            String stat = Files.readString(Path.of("/proc/thread-self/stat"));
            // the name of the thread stands in brackets and may hold spaces
            String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
            return Integer.parseInt(fields[NICENESS_FIELD]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
