package org.ribwise.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnixDomainSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusAddressTest {

    @Test
    void theSessionsBusIsTheOneThatIsNamed() {
        assertThat(BusAddress.session(Map.of(
                        "DBUS_SESSION_BUS_ADDRESS",
                        "unix:path=/tmp/a%20b,guid=1;tcp:host=localhost;unix:abstract=/c;unix:guid=2,path=/d",
                        "XDG_RUNTIME_DIR",
                        "/run/user/1000")))
                .containsExactly(UnixDomainSocketAddress.of("/tmp/a b"), UnixDomainSocketAddress.of("/d"));
    }

    @Test
    void elseItIsTheUsualOne() {
        assertThat(BusAddress.session(Map.of("XDG_RUNTIME_DIR", "/run/user/1000")))
                .containsExactly(UnixDomainSocketAddress.of("/run/user/1000/bus"));
        assertThat(BusAddress.session(Map.of())).isEmpty();
        assertThat(BusAddress.system(Map.of()))
                .containsExactly(UnixDomainSocketAddress.of("/run/dbus/system_bus_socket"));
    }
}
