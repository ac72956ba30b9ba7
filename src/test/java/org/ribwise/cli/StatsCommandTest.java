package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.progress.SampleSessions.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.progress.Past;
import org.ribwise.domain.record.RecordUnavailable;

class StatsCommandTest {

    private static final Past PAST = Past.of(List.of(
            session("2026-11-18T09:00Z", 10, 5, 3),
            session("2026-11-20T09:00Z", 10, 4, 4),
            session("2026-11-21T09:00Z", 10, 3, 1)));

    @Test
    void itSaysEveryTopicThatHasValues() {
        Terminal said = type(PAST);

        assertThat(said.exit()).isZero();
        assertThat(said.out().lines())
                .containsExactly(
                        "2026-11-18 to 2026-11-22: 3 sessions, 30 minutes",
                        "What             Baseline  Last  Best  Values  Days missing",
                        "Lower back pain  4         3     3     3       1",
                        "Minutes a day    10        10    10    3       1",
                        "Sessions a day   1         1     1     3       1");
    }

    @Test
    void programsGetTheSameFiguresAndNoWordForWhatIsNotDefined() {
        JsonNode json = type(PAST, "--json").json();

        assertThat(json.path("from").asText()).isEqualTo("2026-11-18");
        assertThat(json.path("sessions").asInt()).isEqualTo(3);
        JsonNode pain = json.path("topics").path(0);
        assertThat(pain.path("topic").asText()).isEqualTo("PAIN_LOWER_BACK");
        assertThat(pain.path("baseline").asDouble()).isEqualTo(4);
        assertThat(pain.path("beforeAfter").path("medianDifference").asDouble()).isEqualTo(-2);
        assertThat(pain.path("beforeAfter").path("lower").asInt()).isEqualTo(2);
        assertThat(pain.has("change")).isFalse();
        assertThat(pain.has("trend")).isFalse();
        assertThat(json.path("together")).isEmpty();
        assertThat(json.path("correlations")).isEmpty();
    }

    @Test
    void onlyTheDaysThatAreAskedForCount() {
        JsonNode json = type(PAST, "--json", "--from", "2026-11-20", "--to", "2026-11-20")
                .json();

        assertThat(json.path("sessions").asInt()).isEqualTo(1);
        assertThat(json.path("topics").path(0).path("values").asInt()).isEqualTo(1);
    }

    @Test
    void anEmptyRecordIsNoTrouble() {
        Terminal said = type(Past.of(List.of()));

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("Nothing was rated or measured in this time.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --from 2026-11-23                  | --from 2026-11-23 is after --to 2026-11-22.
        --from today                       | --from needs a day such as 2026-11-21; "today" is not one.
        a.db --data there                  | Name a record or --data, not both.
        """)
    void whatMakesNoSenseIsSaidInASentence(String options, String sentence) {
        Terminal said = type(PAST, options.split(" ", -1));

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith(sentence);
    }

    @Test
    void aRecordThatIsNotThereIsNamed() {
        assertThat(read(named -> Optional.empty(), "stats", "no.db").err()).startsWith("There is no record at no.db.");
        assertThat(read(named -> Optional.empty(), "stats").err()).startsWith("There is no record of yours yet.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NEWER_VERSION | The record was written by a newer Ribwise.
        FOREIGN_FILE  | The file is not a record of Ribwise.
        DAMAGED       | The record is damaged.
        NOT_WRITABLE  | The record cannot be opened: close Ribwise first
        NOT_READABLE  | The record cannot be read.
        """)
    void aRecordThatCannotBeReadIsLeftAlone(RecordUnavailable.Cause cause, String sentence) {
        Terminal said = read(
                named -> {
                    throw new RecordUnavailable(cause);
                },
                "stats");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith(sentence);
    }

    private static Terminal type(Past past, String... options) {
        String[] line = new String[options.length + 1];
        line[0] = "stats";
        System.arraycopy(options, 0, line, 1, options.length);
        return read(named -> Optional.of(past), line);
    }

    private static Terminal read(RecordReader reader, String... line) {
        Records records =
                new Records(reader, wish -> SampleWriter.Outcome.NOT_WRITABLE, () -> LocalDate.of(2026, 11, 22));
        return Terminal.run(records, line);
    }
}
