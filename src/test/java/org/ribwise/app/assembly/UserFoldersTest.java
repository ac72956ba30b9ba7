package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the person's data belongs, system by system.
class UserFoldersTest {

    private static final Path HOME = Path.of("home", "ada").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

    @Test
    void onLinuxItIsTheShareFolderOfTheHome() {
        assertThat(UserFolders.data("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/share/ribwise"));
    }

    @Test
    void onLinuxTheHomeOfTheEnvironmentComesBeforeThatOfThePasswordFile() {
        assertThat(UserFolders.data("Linux", Map.of("HOME", ELSEWHERE.toString()), HOME))
                .isEqualTo(ELSEWHERE.resolve(".local/share/ribwise"));
    }

    @Test
    void onLinuxTheFolderThatXdgNamesComesFirst() {
        assertThat(UserFolders.data("Linux", Map.of("XDG_DATA_HOME", ELSEWHERE.toString()), HOME))
                .isEqualTo(ELSEWHERE.resolve("ribwise"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "data", "./data", "../data", "~/data"})
    void aFolderOfXdgThatIsNotAbsoluteIsIgnored(String relative) {
        assertThat(UserFolders.data("Linux", Map.of("XDG_DATA_HOME", relative), HOME))
                .isEqualTo(HOME.resolve(".local/share/ribwise"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 10", "Windows 11", "Windows Server 2022", "windows"})
    void onWindowsItIsTheLocalApplicationData(String windows) {
        assertThat(UserFolders.data(windows, Map.of("LOCALAPPDATA", ELSEWHERE.toString()), HOME))
                .isEqualTo(ELSEWHERE.resolve("Ribwise"));
        assertThat(UserFolders.data(windows, Map.of("XDG_DATA_HOME", ELSEWHERE.toString()), HOME))
                .isEqualTo(HOME.resolve("AppData/Local/Ribwise"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mac OS X", "macOS"})
    void onMacItIsApplicationSupport(String mac) {
        assertThat(UserFolders.data(mac, Map.of("XDG_DATA_HOME", ELSEWHERE.toString()), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Ribwise"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FreeBSD", "SunOS", ""})
    void anyOtherSystemIsTreatedLikeLinux(String other) {
        assertThat(UserFolders.data(other, Map.of(), HOME)).isEqualTo(HOME.resolve(".local/share/ribwise"));
    }

    @Test
    void whereCapitalLettersDependOnTheLanguageTheSystemIsStillKnown() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(UserFolders.data("WINDOWS 11", Map.of(), HOME)).isEqualTo(HOME.resolve("AppData/Local/Ribwise"));
        } finally {
            Locale.setDefault(usual);
        }
    }
}
