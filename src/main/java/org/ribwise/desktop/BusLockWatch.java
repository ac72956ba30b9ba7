package org.ribwise.desktop;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedSelectorException;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.device.LockWatch;

/// Listens on the buses of a Linux desktop: screen lockers say `ActiveChanged`, and logind says
/// `PrepareForSleep` before the computer sleeps.
final class BusLockWatch implements LockWatch {

    /// Whoever locks the screen (GNOME, KDE Plasma, Xfce, Cinnamon, MATE) says it under a name of its own.
    static final String LOCKED = "type='signal',member='ActiveChanged'";

    /// The interface's name ends so for all of them.
    private static final String LOCKER = ".ScreenSaver";

    static final String SLEEPS = "type='signal',interface='org.freedesktop.login1.Manager',member='PrepareForSleep'";
    private static final String SLEEPER = ".login1.Manager";

    private final List<UnixDomainSocketAddress> session;
    private final List<UnixDomainSocketAddress> system;
    private List<Ear> ears = List.of();

    /// @param session where the bus of the person's session listens
    /// @param system where the bus of the whole computer listens
    BusLockWatch(List<UnixDomainSocketAddress> session, List<UnixDomainSocketAddress> system) {
        this.session = session;
        this.system = system;
    }

    @Override
    public synchronized void watch(Runnable gone) {
        stop();
        ears = List.of(new Ear(session, LOCKED, LOCKER, gone), new Ear(system, SLEEPS, SLEEPER, gone));
        ears.forEach(ear -> Thread.ofPlatform().daemon().name("lock watch").start(ear::listen));
    }

    @Override
    public synchronized void stop() {
        ears.forEach(Ear::close);
        ears = List.of();
    }

    /// Listens on one bus until it is closed, or the bus has gone.
    private static final class Ear {
        private final List<UnixDomainSocketAddress> bus;
        private final String rule;
        private final String speaker;
        private final Runnable gone;
        private Optional<BusConnection> connection = Optional.empty();
        private boolean closed;

        Ear(List<UnixDomainSocketAddress> bus, String rule, String speaker, Runnable gone) {
            this.bus = bus;
            this.rule = rule;
            this.speaker = speaker;
            this.gone = gone;
        }

        void listen() {
            try (BusConnection opened = BusConnection.open(bus)) {
                if (isTooLate(opened)) {
                    return;
                }
                opened.call(BusConnection.BUS, "AddMatch", List.of(rule));
                while (true) {
                    hear(opened.receive(BusConnection.FOR_EVER));
                }
            } catch (IOException | ClosedSelectorException over) {
                // closed, or nobody tells on this computer
            }
        }

        private void hear(BusMessage message) {
            boolean gone = message.type() == BusMessage.Type.SIGNAL
                    && message.address().place().endsWith(speaker)
                    && message.first(Boolean.class).orElse(false);
            if (gone && !isClosed()) {
                this.gone.run();
            }
        }

        private synchronized boolean isTooLate(BusConnection opened) {
            connection = Optional.of(opened);
            return closed;
        }

        private synchronized boolean isClosed() {
            return closed;
        }

        private synchronized void close() {
            closed = true;
            connection.ifPresent(open -> {
                try {
                    open.close();
                } catch (IOException gone) {
                    // then it is closed
                }
            });
        }
    }
}
