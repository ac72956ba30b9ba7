package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.caseload.Patients;
import org.ribwise.domain.progress.Change.Verdict;
import org.ribwise.domain.progress.Past;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

class CaseloadCommandTest {

    private static final List<CaseloadEntry> ENTRIES = List.of(
            Patients.well(1, "Zoë"),
            Patients.entry(
                    Patients.patient(2, "Bo Berg"),
                    Patients.summary(
                            Patients.TODAY.minusDays(1), 9, Patients.stopped(2, Severity.STOP_REST), Verdict.WORSE)));

    @Test
    void whoNeedsACallComesFirstWithTheReasonAndTheFigures() {
        Terminal said = type(ENTRIES, "caseload");

        assertThat(said.exit()).isZero();
        assertThat(said.out().lines())
                .containsExactly(
                        "2 patients",
                        "",
                        "Bo Berg, born 1950",
                        "Call: Stopped for a symptom twice in a week · More breathless · Less than half done",
                        "Eight weeks, version 2, signed 4 Jan 2027",
                        "As of 31 Jan 2027",
                        "Done in 7 days: 100 % (5 of 5); in 28 days: 45 % (9 of 20). Pain: Lower back 4, better by 2."
                                + " Breathlessness: 4, worse by 2. Last session: 30 Jan 2027."
                                + " Stops: Too breathless (2). Rules: Too breathless (2).",
                        "",
                        "Zoë, born 1950",
                        "Eight weeks, version 2, signed 4 Jan 2027",
                        "As of 31 Jan 2027",
                        "Done in 7 days: 100 % (5 of 5); in 28 days: 100 % (20 of 20). Pain: Lower back 4, better by 2."
                                + " Breathlessness: 4, about the same. Last session: 30 Jan 2027."
                                + " Stops: None. Rules: None.");
    }

    @Test
    void programsGetTheSameOrderAndFigures() {
        JsonNode json =
                type(ENTRIES, "caseload", "--json", "--filter", "to-call").json();

        assertThat(json.path("patients")).hasSize(1);
        JsonNode bo = json.path("patients").path(0);
        assertThat(bo.path("name").asText()).isEqualTo("Bo Berg");
        assertThat(bo.path("call").toString())
                .isEqualTo("[\"STOPPED_TWICE\",\"BREATHLESSNESS_WORSE\",\"LITTLE_DONE\"]");
        assertThat(bo.path("plan").path("givenOn").asText()).isEqualTo("2027-01-04");
        JsonNode results = bo.path("results");
        assertThat(results.path("fourWeeks").path("percent").asInt()).isEqualTo(45);
        assertThat(results.path("breathlessness").path("verdict").asText()).isEqualTo("WORSE");
        assertThat(results.path("pain").path("region").asText()).isEqualTo("LOWER_BACK");
        assertThat(results.path("stops").path(0).path("times").asInt()).isEqualTo(2);
        assertThat(type(ENTRIES, "caseload", "--search", "zoe").out()).startsWith("1 patient\n\nZoë");
    }

    @Test
    void whatCannotBeReadIsSaidAndSoIsAWordThatIsNoFilter() {
        Terminal damaged = Terminal.run(
                records(named -> {
                    throw new RecordUnavailable(Cause.DAMAGED);
                }),
                "caseload");
        assertThat(damaged.exit()).isEqualTo(1);
        assertThat(damaged.err()).contains("patients.db").contains("cannot be understood");
        assertThat(damaged.out()).isEmpty();
        assertThat(type(ENTRIES, "caseload", "--filter", "loud").exit()).isEqualTo(2);
        Terminal none = Terminal.run(records(named -> Optional.empty()), "caseload");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("no list of patients");
    }

    private static Terminal type(List<CaseloadEntry> entries, String... line) {
        return Terminal.run(records(named -> Optional.of(entries)), line);
    }

    private static Records records(Reading reading) {
        return new Records(
                new RecordReader() {
                    @Override
                    public Optional<Past> read(Optional<Path> named) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<List<CaseloadEntry>> caseload(Optional<Path> named) {
                        return reading.of(named);
                    }
                },
                wish -> SampleWriter.Outcome.NOT_WRITABLE,
                () -> Patients.TODAY,
                (wish, watch) -> ReportWriter.Outcome.NO_RECORD);
    }

    /// Reads a list of patients.
    @FunctionalInterface
    private interface Reading {

        Optional<List<CaseloadEntry>> of(Optional<Path> named);
    }
}
