package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is found out about the libraries of this computer.
class TextLibrariesTest {

    @Test
    void aLibraryThatDoesNotExistIsNotPresent() {
        assertThat(SystemLibrary.isPresent("libribwise-nobody-has-this.so.0")).isFalse();
    }

    @Test
    void theLibraryThatEveryLinuxHasIsPresent() {
        assertThat(SystemLibrary.isPresent("libc.so.6"))
                .isEqualTo(System.getProperty("os.name").startsWith("Linux"));
    }

    @Test
    void withPangoTextIsComplete() {
        assertThat(find("Linux", "libpangoft2-1.0.so.0")).isEqualTo(TextLibraries.COMPLETE);
    }

    @Test
    void withFreeTypeAloneTextIsWithoutPango() {
        assertThat(find("Linux", "libfreetype.so.6")).isEqualTo(TextLibraries.WITHOUT_PANGO);
    }

    @Test
    void withNeitherThereIsNoText() {
        assertThat(find("Linux")).isEqualTo(TextLibraries.NONE);
    }

    @Test
    void otherSystemsNeedNeither() {
        assertThat(find("Windows 11")).isEqualTo(TextLibraries.COMPLETE);
        assertThat(find("Mac OS X")).isEqualTo(TextLibraries.COMPLETE);
    }

    private static TextLibraries find(String osName, String... present) {
        return TextLibraries.find(osName, Set.of(present)::contains);
    }
}
