package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.settings.Formats;
import org.ribwise.store.SettingsFile;

/// How numbers, dates and times are written is chosen in the settings, and holds at once and from then on.
@ExtendWith(Quiet.class)
class FormatsJourneyTest {

    private static final String BRITISH = "22 November 2026";
    private static final String AMERICAN = "November 22, 2026";

    @TempDir
    Path data;

    @Test
    void datesAreWrittenAsChosenAtOnceAndAfterTheNextStart() {
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            assertThat(program.text()).contains(BRITISH).doesNotContain(AMERICAN);
            new Presses(program).fire("go-SETTINGS");
            program.awaitText("The words of Ribwise are English. There is no other language yet.");
            program.awaitText("Germany: 1.234,5, 22/11/2026, 15:05");
            assertThat(program.shown("formats-now")).as("nothing else chosen").isFalse();
            new Presses(program).fire("set-Formats-UNITED_STATES");
            new Presses(program).fire("formats-now");
            assertThat(program.shown("formats-now")).as("all is as chosen").isFalse();
            new Presses(program).fire("go-TODAY");
            program.awaitText(AMERICAN);
        }
        assertThat(new SettingsFile(data).read().screen().formats()).isEqualTo(Formats.UNITED_STATES);
        try (OpenProgram program = OpenProgram.on(data, new JourneyClock())) {
            assertThat(program.text()).contains(AMERICAN).doesNotContain(BRITISH);
        }
    }
}
