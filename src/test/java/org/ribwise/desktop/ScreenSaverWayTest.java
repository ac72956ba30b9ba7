package org.ribwise.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenSaverWayTest {

    @TempDir
    Path folder;

    @Test
    void theScreenSaverIsAskedAndTheCookieGivenBack() throws Exception {
        try (FakeBus bus = new FakeBus(folder.resolve("bus"), ScreenSaverWayTest::answer)) {
            AwakeWay.Held held = new ScreenSaverWay(bus.addresses(), "Ribwise", "because").take();
            assertThat(bus.nextAsked()).isEqualTo("\0AUTH EXTERNAL DATA BEGIN");
            assertThat(bus.nextAsked()).isEqualTo("Hello");
            assertThat(bus.nextAsked()).isEqualTo("Inhibit Ribwise");
            held.close();
            assertThat(bus.nextAsked()).isEqualTo("UnInhibit 4711");
            assertThat(bus.nextAsked()).isEqualTo("gone");
        }
    }

    @Test
    void aBusWithoutAScreenSaverIsNoWay() throws Exception {
        try (FakeBus bus = new FakeBus(folder.resolve("bus"), method -> List.of())) {
            assertThatThrownBy(() -> new ScreenSaverWay(bus.addresses(), "Ribwise", "because").take())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void noBusIsNoWay() {
        List<UnixDomainSocketAddress> nowhere = List.of(UnixDomainSocketAddress.of(folder.resolve("nobody")));
        assertThatThrownBy(() -> new ScreenSaverWay(nowhere, "Ribwise", "because").take())
                .isInstanceOf(IOException.class);
    }

    private static List<Object> answer(String method) {
        return method.equals("Inhibit") ? List.of(4711) : List.of();
    }
}
