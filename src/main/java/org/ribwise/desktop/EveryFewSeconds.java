package org.ribwise.desktop;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ribwise.domain.device.Beat;

/// Wakes every few seconds, on a thread that does not keep the program from ending.
public final class EveryFewSeconds implements Beat {

    /// A reminder may be so much late; design value.
    private static final long SECONDS = 20;

    @Override
    public Runnable wake(Runnable look) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("reminders").factory());
        var beating = thread.scheduleWithFixedDelay(look, SECONDS, SECONDS, TimeUnit.SECONDS);
        return () -> {
            beating.cancel(false);
            thread.shutdown();
        };
    }
}
