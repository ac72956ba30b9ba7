package org.ribwise.desktop;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.util.List;
import java.util.concurrent.Executor;
import org.ribwise.desktop.BusMessage.Address;
import org.ribwise.desktop.BusMessage.Empty;
import org.ribwise.desktop.BusMessage.Signed;
import org.ribwise.domain.device.Notifier;

/// Notices of the Linux desktop, asked for as every program does (Desktop Notifications Specification,
/// freedesktop.org). The session's bus is spoken to directly, so that nothing has to be installed.
final class BusNotices implements Notifier {

    private static final Address NOTICES = new Address(
            "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "");

    /// The desktop decides for how long it is seen.
    private static final Signed AS_USUAL = new Signed(-1);

    private final List<UnixDomainSocketAddress> bus;
    private final String who;
    private final Executor thread;
    private int shown;

    /// @param bus where the session's bus listens
    /// @param who the program's name
    /// @param thread runs one job after the other
    BusNotices(List<UnixDomainSocketAddress> bus, String who, Executor thread) {
        this.bus = bus;
        this.who = who;
        this.thread = thread;
    }

    @Override
    public void show(String text) {
        thread.execute(() -> ask(text));
    }

    private void ask(String text) {
        try (BusConnection connection = BusConnection.open(bus)) {
            List<Object> notice =
                    List.of(who, shown, "org.ribwise.Ribwise", who, text, Empty.TEXTS, Empty.HINTS, AS_USUAL);
            shown = connection
                    .call(NOTICES, "Notify", notice)
                    .first(Integer.class)
                    .orElse(0);
        } catch (IOException noDesktop) {
            // the notice within the program is there too
        }
    }
}
