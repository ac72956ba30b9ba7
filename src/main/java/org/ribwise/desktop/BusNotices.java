package org.ribwise.desktop;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.util.List;
import org.ribwise.desktop.BusMessage.Address;
import org.ribwise.desktop.BusMessage.Empty;
import org.ribwise.desktop.BusMessage.Signed;

/// Notices of the Linux desktop, asked for as every program does (Desktop Notifications Specification,
/// freedesktop.org). The session's bus is spoken to directly, so that nothing has to be installed.
final class BusNotices implements NoticeWay {

    private static final Address NOTICES = new Address(
            "org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "");

    /// Name of our icon, as `packaging/linux` gives it to the desktop.
    static final String ICON = "org.ribwise.Ribwise";

    /// The desktop decides for how long it is seen.
    private static final Signed AS_USUAL = new Signed(-1);

    private final List<UnixDomainSocketAddress> bus;
    private final String who;
    private int shown;

    /// @param bus where the session's bus listens
    /// @param who the program's name
    BusNotices(List<UnixDomainSocketAddress> bus, String who) {
        this.bus = bus;
        this.who = who;
    }

    @Override
    public void show(String text) throws IOException {
        try (BusConnection connection = BusConnection.open(bus)) {
            List<Object> notice = List.of(who, shown, ICON, who, text, Empty.TEXTS, Empty.HINTS, AS_USUAL);
            shown = connection
                    .call(NOTICES, "Notify", notice)
                    .first(Integer.class)
                    .orElse(0);
        }
    }
}
