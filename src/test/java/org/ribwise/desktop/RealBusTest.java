package org.ribwise.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.desktop.BusMessage.Address;

/// The reference bus, started for the test: it understands us, and we understand it.
class RealBusTest {

    private static final Path DAEMON = Path.of("/usr/bin/dbus-daemon");
    private static final Path SENDER = Path.of("/usr/bin/dbus-send");

    @TempDir
    Path folder;

    private Process daemon;
    private List<UnixDomainSocketAddress> bus;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(Files.isExecutable(DAEMON) && Files.isExecutable(SENDER), "no dbus-daemon on this computer");
        Path socket = folder.resolve("bus");
        daemon = new ProcessBuilder(
                        DAEMON.toString(),
                        "--session",
                        "--nofork",
                        "--nopidfile",
                        "--print-address",
                        "--address=unix:path=" + socket)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(daemon.inputReader().readLine()).contains(socket.toString());
        bus = List.of(UnixDomainSocketAddress.of(socket));
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (daemon != null) {
            daemon.destroy();
            daemon.waitFor();
        }
    }

    @Test
    void aBusWithoutAScreenSaverSaysSo() {
        assertThatThrownBy(() -> new ScreenSaverWay(bus, "Ribwise", "because").take())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Inhibit");
    }

    @Test
    void theScreenSaverGetsWhatWeAsk() throws Exception {
        BusConnection saver = BusConnection.open(bus);
        saver.call(BusConnection.BUS, "RequestName", List.of("org.freedesktop.ScreenSaver", 0));
        CompletableFuture<String> refused = CompletableFuture.supplyAsync(() -> {
            try {
                new ScreenSaverWay(bus, "Ribwise", "because").take().close();
                return "";
            } catch (IOException trouble) {
                return String.valueOf(trouble.getMessage());
            }
        });
        BusMessage asked;
        do {
            asked = saver.receive(BusConnection.PATIENCE_MILLIS);
        } while (asked.type() != BusMessage.Type.CALL);
        assertThat(asked.address())
                .isEqualTo(new Address(
                        "org.freedesktop.ScreenSaver",
                        "/org/freedesktop/ScreenSaver",
                        "org.freedesktop.ScreenSaver",
                        "Inhibit"));
        assertThat(asked.first(String.class)).contains("Ribwise");
        saver.close();
        assertThat(refused.get(20, TimeUnit.SECONDS)).contains("Inhibit");
    }

    @Test
    void aLockOnTheBusIsHeard() throws Exception {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        BusLockWatch watch = new BusLockWatch(bus, List.of());
        watch.watch(() -> told.add("gone"));
        for (int tried = 0; told.isEmpty() && tried < 200; tried++) {
            lock();
        }
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("gone");
        watch.stop();
    }

    private void lock() throws Exception {
        int exit = new ProcessBuilder(
                        SENDER.toString(),
                        "--bus=unix:path=" + bus.getFirst().getPath(),
                        "--type=signal",
                        "/org/gnome/ScreenSaver",
                        "org.gnome.ScreenSaver.ActiveChanged",
                        "boolean:true")
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).isZero();
    }
}
