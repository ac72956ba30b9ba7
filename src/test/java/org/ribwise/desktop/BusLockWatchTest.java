package org.ribwise.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusLockWatchTest {

    @TempDir
    Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void aLockedScreenIsTold() throws Exception {
        try (FakeBus bus = new FakeBus(folder.resolve("session"), method -> List.of())) {
            BusLockWatch watch = new BusLockWatch(bus.addresses(), List.of());
            watch.watch(() -> told.add("gone"));
            awaitListening(bus, BusLockWatch.LOCKED);
            bus.tell("org.gnome.ScreenSaver", "ActiveChanged", false);
            bus.tell("org.example.Lamp", "ActiveChanged", true);
            bus.tell("org.gnome.ScreenSaver", "ActiveChanged", true);
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("gone");
            assertThat(told).as("unlocking and other lamps").isEmpty();
            watch.stop();
            assertThat(bus.nextAsked()).isEqualTo("gone");
        }
    }

    @Test
    void aComputerThatGoesToSleepIsTold() throws Exception {
        try (FakeBus bus = new FakeBus(folder.resolve("system"), method -> List.of())) {
            BusLockWatch watch = new BusLockWatch(List.of(), bus.addresses());
            watch.watch(() -> told.add("gone"));
            awaitListening(bus, BusLockWatch.SLEEPS);
            bus.tell("org.freedesktop.login1.Manager", "PrepareForSleep", true);
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("gone");
            watch.stop();
            assertThat(bus.nextAsked()).isEqualTo("gone");
        }
    }

    private static void awaitListening(FakeBus bus, String rule) throws InterruptedException {
        assertThat(bus.nextAsked()).contains("AUTH");
        assertThat(bus.nextAsked()).isEqualTo("Hello");
        assertThat(bus.nextAsked()).isEqualTo("AddMatch " + rule);
    }
}
