package org.ribwise.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ribwise.export.SampleExcerpts.EVERYTHING;
import static org.ribwise.export.SampleExcerpts.NOTHING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.export.SampleExcerpts;

/// The five files say what the record says, as their description says it.
class CsvFileTest {

    private static final Path DESCRIPTION = Path.of("src/docs/formats/csv.md");

    @Test
    void sessionsAreWrittenByteForByteLikeThis() throws IOException {
        String id = SampleExcerpts.STOPPED.start().id().value().toString();

        assertThat(text(CsvFile.SESSIONS, EVERYTHING).lines().toList().get(2))
                .isEqualTo("\"" + id + "\",\"2026-01-14T19:00:00Z\",\"2026-01-14T19:00:13Z\",\"st-bridge\",1,1,0,12345,"
                        + "\"STOPPED\",\"BREATHLESS\"");
        assertThat(text(CsvFile.SESSIONS, EVERYTHING))
                .startsWith("\"session_id\",\"started_at\"")
                .endsWith(",0,0,,\r\n");
    }

    @Test
    void exercisesCarryTheirSessionAndPlace() throws IOException {
        assertThat(columns(CsvFile.EXERCISES, "place", "exercise", "status", "played_millis", "planned_millis"))
                .containsExactly(
                        "1 br-pursed COMPLETED 60000 60000",
                        "2 st-cat-cow SKIPPED 4250 90000",
                        "1 st-bridge STOPPED 12345 60000");
    }

    @Test
    void everyScoreIsOneRowAndNoneComesTwice() throws IOException {
        assertThat(columns(CsvFile.SCORES, "rating_time", "scale", "region", "side", "number", "value", "unit", "word"))
                .containsExactly(
                        "BEFORE pain-nrs-0-10 LOWER_BACK LEFT 1 5 {score} -",
                        "BEFORE worst-pain-24h-nrs-0-10 LOWER_BACK LEFT 1 8 {score} -",
                        "BEFORE pain-quality LOWER_BACK LEFT 1 - - ACHY",
                        "BEFORE pain-quality LOWER_BACK LEFT 2 - - STIFF",
                        "BEFORE pain-and-breathing LOWER_BACK LEFT 1 - - AFTER_COUGHING",
                        "BEFORE pain-nrs-0-10 SHOULDER_LEFT - 1 - {score} -",
                        "BEFORE pain-quality SHOULDER_LEFT - 1 - - SORE",
                        "BEFORE breathlessness-nrs-0-10 - - 1 2 {score} -",
                        "BEFORE peak-flow-l-min - - 1 380 L/min -",
                        "BEFORE peak-flow-l-min - - 2 400 L/min -",
                        "BEFORE oxygen-saturation-percent - - 1 96 % -",
                        "BEFORE pulse-per-minute - - 1 72 /min -",
                        "AFTER pain-nrs-0-10 LOWER_BACK - 1 3 {score} -",
                        "AFTER breathlessness-nrs-0-10 - - 1 2 {score} -",
                        "AFTER effort-nrs-0-10 - - 1 4 {score} -",
                        "BEFORE pain-nrs-0-10 NECK - 1 0 {score} -",
                        "AFTER breathlessness-nrs-0-10 - - 1 7 {score} -");
    }

    @Test
    void ratingsThatASessionKeptByItselfAreTimedByItsBeginningAndEnd() throws IOException {
        assertThat(columns(CsvFile.SCORES, "scored_at", "sheet_id"))
                .endsWith("2026-01-14T19:00:00Z -", "2026-01-14T19:00:13Z -");
    }

    @Test
    void aDiaryEntryFillsOnlyTheColumnsOfItsKind() throws IOException {
        assertThat(columns(CsvFile.DIARY, "kind", "strength", "used_reliever", "used_hospital", "puffs", "times_woken"))
                .startsWith(
                        "ATTACK MODERATE true false - -",
                        "COUGH_DAY - - - - -",
                        "RELIEVER - - - 2 -",
                        "NIGHT_WAKING - - - - 3");
        assertThat(columns(CsvFile.DIARY, "kind", "blow_2_litres_per_minute", "reliever_often", "course_days", "pack"))
                .endsWith(
                        "PEAK_FLOW 310 - - -",
                        "WEEKLY_CHECK - NOT_SURE - -",
                        "STEROID_COURSE - - 5 -",
                        "STEROID_COURSE - - - -",
                        "PACK - - - HEAT",
                        "PAIN_MEDICINE - - - -",
                        "NOTICED - - - -");
    }

    @Test
    void aMeasureIsItsTotalAndItsParts() throws IOException {
        assertThat(columns(CsvFile.MEASURES, "instrument", "part", "number", "name", "value"))
                .startsWith(
                        "mrc-dyspnoea TOTAL 1 - 3",
                        "rmdq-24 TOTAL 1 - 3",
                        "rmdq-24 SENTENCE 1 - 2",
                        "rmdq-24 SENTENCE 2 - 7",
                        "rmdq-24 SENTENCE 3 - 24",
                        "psfs TOTAL 1 - -",
                        "psfs ACTIVITY 1 Climb stairs, two flights 4",
                        "psfs ACTIVITY 2 Hang out \"the\" washing -")
                .contains("sit-to-stand-1min LOWEST_OXYGEN 1 - 91", "acq TOTAL 1 - 1.5")
                .doesNotContain("sit-to-stand-1min OXYGEN_AFTER 1 - 0");
    }

    @Test
    void aFormulaInAMedicineIsDefusedInTheFileAndWholeWhenReadBack() throws IOException {
        assertThat(text(CsvFile.DIARY, EVERYTHING)).contains(",\"'=cmd|' /C calc'!A0\",");
        assertThat(columns(CsvFile.DIARY, "medicine")).contains("=cmd|' /C calc'!A0");
    }

    @ParameterizedTest
    @EnumSource(CsvFile.class)
    void theDescriptionNamesExactlyTheColumnsThatAreWritten(CsvFile file) throws IOException {
        String description = Files.readString(DESCRIPTION);
        int begin = description.indexOf("## " + file.fileName() + "\n");
        int end = description.indexOf("\n## ", begin);
        String section = description.substring(begin, end);
        List<String> described = Pattern.compile("^\\| `([a-z0-9_]+)` \\|", Pattern.MULTILINE)
                .matcher(section)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(described).isEqualTo(head(file));
    }

    @ParameterizedTest
    @EnumSource(CsvFile.class)
    void everyRowHasACellForEveryColumn(CsvFile file) throws IOException {
        assertThat(CsvText.rows(text(file, EVERYTHING)))
                .hasSizeGreaterThan(1)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(head(file)));
    }

    @ParameterizedTest
    @EnumSource(CsvFile.class)
    void whereNothingIsRecordedThereIsTheRowOfNames(CsvFile file) throws IOException {
        assertThat(CsvText.rows(text(file, NOTHING))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(CsvFile.class)
    void theWatchIsToldTheBeginningAndTheEnd(CsvFile file) throws IOException {
        List<Long> done = new ArrayList<>();
        List<Long> of = new ArrayList<>();
        file.write(EVERYTHING, new ByteArrayOutputStream(), (steps, all) -> {
            done.add(steps);
            of.add(all);
        });

        assertThat(done.getFirst()).isZero();
        assertThat(done.getLast()).isEqualTo(of.getFirst()).isPositive();
        assertThat(of).containsOnly(of.getFirst());
    }

    @ParameterizedTest
    @EnumSource(CsvFile.class)
    void anExportThatIsNotWantedAnyMoreEnds(CsvFile file) {
        ExportWatch impatient = (done, of) -> {
            throw new ExportCancelled();
        };

        assertThatThrownBy(() -> file.write(EVERYTHING, new ByteArrayOutputStream(), impatient))
                .isInstanceOf(ExportCancelled.class);
    }

    private static List<String> head(CsvFile file) throws IOException {
        return CsvText.rows(text(file, NOTHING)).getFirst().stream()
                .map(Optional::orElseThrow)
                .toList();
    }

    /// These columns of all rows, with a blank between cells and a dash where a cell is empty.
    private static List<String> columns(CsvFile file, String... names) throws IOException {
        List<String> head = head(file);
        return CsvText.rows(text(file, EVERYTHING)).stream()
                .skip(1)
                .map(row -> String.join(
                        " ",
                        List.of(names).stream()
                                .map(name -> row.get(head.indexOf(name)).orElse("-"))
                                .toList()))
                .toList();
    }

    private static String text(CsvFile file, Excerpt excerpt) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(excerpt, out, ExportWatch.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
