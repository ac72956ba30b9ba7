package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.cli.ReportWriter.Form;
import org.ribwise.cli.ReportWriter.Outcome;
import org.ribwise.cli.ReportWriter.Wish;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportPart;

/// `report` asks for exactly what was typed, and says how it went.
class ReportCommandTest {

    private final List<Wish> wishes = new ArrayList<>();

    @Test
    void whatWasTypedIsWhatIsAskedFor() {
        Terminal said = report(
                Outcome.WRITTEN,
                "--from",
                "2026-01-01",
                "--to",
                "2026-02-01",
                "--parts",
                "plan,ratings",
                "--paper",
                "letter",
                "--question",
                "May I swim?",
                "--attach",
                "--snomed",
                "--force",
                "--pdf",
                "r.pdf");

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("Written: r.pdf");
        assertThat(wishes).singleElement().satisfies(wish -> {
            assertThat(wish.form()).isEqualTo(Form.PDF);
            assertThat(wish.out()).isEqualTo(Path.of("r.pdf"));
            assertThat(wish.from()).contains(LocalDate.of(2026, 1, 1));
            assertThat(wish.to()).contains(LocalDate.of(2026, 2, 1));
            assertThat(wish.look())
                    .isEqualTo(new ReportWriter.Look(
                            EnumSet.of(ReportPart.PLAN, ReportPart.RATINGS), Paper.LETTER, "May I swim?", true, true));
            assertThat(wish.force()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"--pdf, PDF", "--csv, CSV", "--fhir, FHIR", "--json, JSON"})
    void theFormIsThatOfTheOption(String option, Form form) {
        assertThat(report(Outcome.WRITTEN, option, "out").exit()).isZero();
        assertThat(wishes).extracting(Wish::form).containsExactly(form);
        assertThat(wishes).extracting(Wish::record).containsExactly(Optional.empty());
        assertThat(wishes).allSatisfy(wish -> assertThat(wish.look().parts()).containsExactly(ReportPart.values()));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_RECORD, 2, There is no record",
        "EXISTS, 2, is there already",
        "NOT_WRITABLE, 2, cannot be written",
        "CANCELLED, 1, Nothing was written"
    })
    void everyOutcomeHasItsSentenceAndItsExit(Outcome outcome, int exit, String sentence) {
        Terminal said = report(outcome, "--pdf", "r.pdf");

        assertThat(said.exit()).isEqualTo(exit);
        assertThat(said.err()).contains(sentence);
        assertThat(said.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --from     | 0026-01-01   | --from needs a day from 1900-01-01 to 2199-12-31; "0026-01-01" is not one.
        --to       | +999999999-12-31 | --to needs a day from 1900-01-01 to 2199-12-31; "+999999999-12-31" is not one.
        --from     | 2026-02-30   | --from needs a day such as 2026-11-21; "2026-02-30" is not one.
        --from     | 1970-01-02   | --from 1970-01-02 is after --to 1970-01-01.
        """)
    void daysOfWhichNothingCanBeSaidAreNotTried(String option, String typed, String sentence) {
        Terminal said = report(Outcome.WRITTEN, option, typed, "--pdf", "r.pdf");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).startsWith(sentence);
        assertThat(wishes).isEmpty();
    }

    @Test
    void whatIsNotOfAReportIsNotSaidToBeReplaceable() {
        assertThat(report(Outcome.EXISTS, "--pdf", "record.db", "--force").err())
                .contains("record.db holds something else")
                .doesNotContain("--force");
        assertThat(report(Outcome.NO_RECORD, "--pdf", "r.pdf", "--data", "nowhere")
                        .err())
                .contains("There is no record at nowhere.");
        assertThat(report(Outcome.WRITTEN, "--pdf", "").err()).startsWith("Say which file is to be written.");
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void aRecordThatCannotBeReadHasItsSentence(Cause why) {
        Terminal said = report(
                (wish, watch) -> {
                    throw new RecordUnavailable(why, new IllegalStateException());
                },
                "--pdf",
                "r.pdf");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).containsPattern("^The (record|file) .*\\.").doesNotContain("unexpected");
    }

    @Test
    void howFarItIsStandsOnStandardErrorATenthALine() {
        Terminal said = report(Outcome.WRITTEN, "--pdf", "r.pdf");

        assertThat(said.err()).isEqualToNormalizingNewlines("10 %\n50 %\n100 %\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --pdf r.pdf --from yesterday                       | yesterday
        --pdf r.pdf --from 2026-02-01 --to 2026-01-01      | --from 2026-02-01 is after --to 2026-01-01
        --pdf r.pdf --paper a5                             | A4, LETTER
        --pdf r.pdf --parts plan,weather                   | PLAN, SESSIONS, RATINGS
        --pdf r.pdf --csv tables                           | mutually exclusive
        --from 2026-02-01                                  | --pdf
        """)
    void aWrongCommandLineIsToldAndNothingIsAskedFor(String line, String sentence) {
        Terminal said = report(Outcome.WRITTEN, line.split(" ", -1));

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains(sentence);
        assertThat(wishes).isEmpty();
    }

    private Terminal report(Outcome outcome, String... arguments) {
        ReportWriter writer = (wish, watch) -> {
            wishes.add(wish);
            watch.at(0, 20);
            watch.at(2, 20);
            watch.at(3, 20);
            watch.at(10, 20);
            watch.at(20, 20);
            return outcome;
        };
        return report(writer, arguments);
    }

    private static Terminal report(ReportWriter writer, String... arguments) {
        List<String> line = new ArrayList<>(List.of("report"));
        line.addAll(List.of(arguments));
        Records records = new Records(
                named -> Optional.empty(), wish -> SampleWriter.Outcome.NOT_WRITABLE, () -> LocalDate.EPOCH, writer);
        return Terminal.run(records, line.toArray(String[]::new));
    }
}
