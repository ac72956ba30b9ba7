package org.ribwise.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusNoticesTest {

    @TempDir
    Path folder;

    @Test
    void theDesktopIsAskedToShowANotice() throws Exception {
        try (FakeBus bus = new FakeBus(folder.resolve("bus"), method -> List.of(7))) {
            new BusNotices(bus.addresses(), "Ribwise", Runnable::run).show("Time for your routine");
            assertThat(bus.nextAsked()).isEqualTo("\0AUTH EXTERNAL DATA BEGIN");
            assertThat(bus.nextAsked()).isEqualTo("Hello");
            assertThat(bus.nextAsked()).isEqualTo("Notify Ribwise");
            assertThat(bus.nextAsked()).isEqualTo("gone");
        }
    }

    @Test
    void whereThereIsNoDesktopNothingHappens() {
        List<UnixDomainSocketAddress> nowhere = List.of(UnixDomainSocketAddress.of(folder.resolve("nobody")));
        BusNotices notices = new BusNotices(nowhere, "Ribwise", Runnable::run);
        assertThatCode(() -> notices.show("Time for your routine")).doesNotThrowAnyException();
    }

    @Test
    void theArgumentsAreWrittenAsTheSpecificationSays() {
        List<Object> body = List.of(
                "a", 1, "", "b", "c", BusMessage.Empty.TEXTS, BusMessage.Empty.HINTS, new BusMessage.Signed(-1));
        byte[] message = BusWriter.write(
                new BusMessage(BusMessage.Type.CALL, 3, 0, new BusMessage.Address("d", "/", "i", "Notify"), body));
        assertThat(new String(message, StandardCharsets.ISO_8859_1))
                .contains("susssasa{sv}i\0")
                .endsWith("\u00ff\u00ff\u00ff\u00ff");
    }
}
