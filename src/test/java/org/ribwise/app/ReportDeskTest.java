package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.cli.ReportWriter.Form;
import org.ribwise.cli.ReportWriter.Look;
import org.ribwise.cli.ReportWriter.Outcome;
import org.ribwise.cli.ReportWriter.Wish;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportPart;
import org.ribwise.export.SampleExcerpts;
import org.ribwise.store.SqliteRecord;

/// Reports of a real record in a real folder: whole or not there, and nothing is written over unasked.
class ReportDeskTest {

    private static final ExportWatch IMPATIENT = (done, of) -> {
        throw new ExportCancelled();
    };

    @TempDir
    Path folder;

    @BeforeEach
    void aRecord() {
        try (SqliteRecord record = SqliteRecord.open(folder.resolve("data/record.db"))) {
            SampleExcerpts.DIARY.forEach(record.diary()::write);
            SampleExcerpts.MEASURES.forEach(record.scores()::measured);
            record.scores().scored(SampleExcerpts.BEFORE);
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFormIsWritten(Form form) throws IOException {
        assertThat(write(form, "out", false, ExportWatch.NONE)).isEqualTo(Outcome.WRITTEN);
        assertThat(files()).containsExactly("data", "out");
        assertThat(Files.size(folder.resolve("out"))).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whatIsThereStaysUnlessItMayBeReplaced(Form form) throws IOException {
        assertThat(write(form, "out", false, ExportWatch.NONE)).isEqualTo(Outcome.WRITTEN);
        Object before = Files.getLastModifiedTime(folder.resolve("out"));

        assertThat(write(form, "out", false, ExportWatch.NONE)).isEqualTo(Outcome.EXISTS);
        assertThat(Files.getLastModifiedTime(folder.resolve("out"))).isEqualTo(before);
        assertThat(write(form, "out", true, ExportWatch.NONE)).isEqualTo(Outcome.WRITTEN);
        assertThat(files()).containsExactly("data", "out");
    }

    @Test
    void aFolderWithAnythingElseInItIsNeverReplaced() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/mine.txt"), "mine");

        assertThat(write(Form.CSV, "out", true, ExportWatch.NONE)).isEqualTo(Outcome.EXISTS);
        assertThat(folder.resolve("out/mine.txt")).hasContent("mine");
        assertThat(files()).containsExactly("data", "out");
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = "JSON", mode = EnumSource.Mode.EXCLUDE)
    void aCancelledExportLeavesNothing(Form form) throws IOException {
        assertThat(write(form, "out", false, IMPATIENT)).isEqualTo(Outcome.CANCELLED);
        assertThat(files()).containsExactly("data");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whereNothingCanBeWrittenNothingIs(Form form) throws IOException {
        assertThat(write(form, "missing/out", false, ExportWatch.NONE)).isEqualTo(Outcome.NOT_WRITABLE);
        assertThat(files()).containsExactly("data");
    }

    @Test
    void withoutARecordThereIsNone() throws IOException {
        Wish wish = wish(folder.resolve("elsewhere"), Form.PDF, "out", false);

        assertThat(new ReportDesk(Places.exercises(null)).write(wish, ExportWatch.NONE))
                .isEqualTo(Outcome.NO_RECORD);
        assertThat(files()).containsExactly("data");
    }

    @Test
    void theSameRecordIsTheSamePatientEveryTime() throws IOException {
        write(Form.FHIR, "one", false, ExportWatch.NONE);
        write(Form.FHIR, "two", false, ExportWatch.NONE);

        assertThat(Files.readString(folder.resolve("one")))
                .isEqualTo(Files.readString(folder.resolve("two")))
                .contains("\"resourceType\":\"Patient\"");
    }

    private Outcome write(Form form, String out, boolean force, ExportWatch watch) {
        return new ReportDesk(Places.exercises(null)).write(wish(folder.resolve("data"), form, out, force), watch);
    }

    private Wish wish(Path record, Form form, String out, boolean force) {
        return new Wish(
                Optional.of(record),
                form,
                folder.resolve(out),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(LocalDate.of(2026, 1, 31)),
                new Look(EnumSet.allOf(ReportPart.class), Paper.A4, "", true, false),
                force);
    }

    private List<String> files() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).sorted().forEach(names::add);
        }
        return names;
    }
}
