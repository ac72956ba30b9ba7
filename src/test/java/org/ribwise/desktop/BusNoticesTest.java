package org.ribwise.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.device.Notifier;

class BusNoticesTest {

    @TempDir
    Path folder;

    @Test
    void theDesktopIsAskedToShowANotice() throws Exception {
        try (FakeBus bus = new FakeBus(folder.resolve("bus"), method -> List.of(7))) {
            new BusNotices(bus.addresses(), "Ribwise").show("Time for your routine");
            assertThat(bus.nextAsked()).isEqualTo("\0AUTH EXTERNAL DATA BEGIN");
            assertThat(bus.nextAsked()).isEqualTo("Hello");
            assertThat(bus.nextAsked()).isEqualTo("Notify Ribwise");
            assertThat(bus.nextAsked()).isEqualTo("gone");
        }
    }

    /// Real programs of the test's own stand in for `notify-send`.
    @Test
    void whereTheBusCannotBeReachedNotifySendShowsIt() throws Exception {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "the stand-in is a shell script");
        Path said = folder.resolve("said");
        Path script = Files.writeString(
                folder.resolve("notify-send"),
                "#!/bin/sh\nprintf '%s|' \"$@\" > '" + said + "'\nexit \"$(cat '" + folder + "/exit')\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(folder.resolve("exit"), "0");
        List<String> last = new ArrayList<>();
        Notifier notices = new ShownNotices(
                List.of(nobody(), new ProgramNotices("Ribwise", folder.toString()), last::add), Runnable::run);
        notices.show("Time for your routine");
        assertThat(said).hasContent("--app-name=Ribwise|--icon=org.ribwise.Ribwise|Ribwise|Time for your routine|");
        assertThat(last).isEmpty();
        Files.writeString(folder.resolve("exit"), "1");
        notices.show("Time for your routine");
        assertThat(last).containsExactly("Time for your routine");
    }

    @Test
    void whereThereIsNoDesktopNothingHappens() {
        Notifier notices =
                new ShownNotices(List.of(nobody(), new ProgramNotices("Ribwise", folder.toString())), Runnable::run);
        assertThatCode(() -> notices.show("Time for your routine")).doesNotThrowAnyException();
    }

    private NoticeWay nobody() {
        return new BusNotices(List.of(UnixDomainSocketAddress.of(folder.resolve("nobody"))), "Ribwise");
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
