package org.ribwise.desktop;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.util.List;
import org.ribwise.desktop.BusMessage.Address;

/// Asks the desktop's screen saver, as browsers do for films: GNOME, KDE Plasma, Xfce, Cinnamon, MATE and
/// COSMIC answer to this name (Idle Inhibition Service, freedesktop.org). The bus takes it back when the
/// program is gone.
///
/// @param bus where the session's bus listens
/// @param who the program's name
/// @param why what is said to a person who asks what keeps the display on
record ScreenSaverWay(List<UnixDomainSocketAddress> bus, String who, String why) implements AwakeWay {

    private static final Address SCREEN_SAVER = new Address(
            "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "");

    @Override
    public Held take() throws IOException {
        BusConnection connection = BusConnection.open(bus);
        try {
            int cookie = connection
                    .call(SCREEN_SAVER, "Inhibit", List.of(who, why))
                    .first(Integer.class)
                    .orElseThrow(() -> new IOException("no cookie"));
            return () -> release(connection, cookie);
        } catch (IOException refused) {
            connection.close();
            throw refused;
        }
    }

    private static void release(BusConnection connection, int cookie) {
        try (connection) {
            // waits for the answer: who hangs up at once may not be heard
            connection.call(SCREEN_SAVER, "UnInhibit", List.of(cookie));
        } catch (IOException gone) {
            // then the desktop has taken it back already
        }
    }
}
