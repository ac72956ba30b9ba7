package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Looking for a display, with made-up environments.
class DisplayTest {

    /// There everywhere, so that what is asked after it can be tested without GTK 3.
    private static final String LIBRARY_THAT_IS_THERE = "libc.so.6";

    private static final String LIBRARY_THAT_IS_NOT = "libribwise-is-not-there.so.0";

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void onlyLinuxIsAskedForADisplay(String system) {
        assertThat(Display.find(system, Map.of())).isEqualTo(Display.READY);
    }

    @Test
    void withoutTheVariableThereIsNoDisplay() {
        assertThat(Display.find("Linux", Map.of())).isEqualTo(Display.NONE);
        assertThat(Display.find("Linux", Map.of("DISPLAY", " "))).isEqualTo(Display.NONE);
    }

    @Test
    void aDisplayWithoutGtkIsToldApart() {
        assertThat(Display.find("Linux", Map.of("DISPLAY", ":0"), LIBRARY_THAT_IS_NOT))
                .isEqualTo(Display.WITHOUT_GTK);
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNone() {
        Map<String, String> nobody = Map.of("DISPLAY", ":6173");
        assertThat(Display.find("Linux", nobody, LIBRARY_THAT_IS_THERE)).isEqualTo(Display.NONE);
        assertThat(Display.find("Linux", nobody)).isNotEqualTo(Display.READY);
    }
}
