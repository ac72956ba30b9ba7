package org.ribwise.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ribwise.export.SampleExcerpts.EVERYTHING;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.export.SampleExcerpts;

/// LibreOffice opens the tables and writes them again, cell by cell as they were. Runs where it is installed (the
/// Debian package `libreoffice-calc-nogui`).
class LibreOfficeTest {

    private static final String PROGRAM = "soffice";

    /// Commas, double quotes, UTF-8, from the first line on, no column changed, quoted cells are text.
    private static final String FORM = "Text - txt - csv (StarCalc):44,34,76,1,,0,true,false";

    private static final long PATIENCE_SECONDS = 120;

    private static final List<String> NASTY = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\uFF1D1+1",
            " =1+1",
            "a;=1+1;b",
            "two\nlines",
            "say \"so\", then",
            "'quoted",
            "=HYPERLINK(\"http://x\")",
            "0012",
            "1e5",
            "2026-01-01",
            "TRUE",
            "1,5",
            "3/4",
            "Ibuprofen 400 \uD83D\uDE0A",
            "\u05D0\u05E7\u05DE\u05D5\u05DC \u6F22");

    /// Their mean has no end.
    private static final List<MeasureResult.Activity> THIRDS = List.of(
            new MeasureResult.Activity("=stairs", Optional.of(new Nrs(5))),
            new MeasureResult.Activity("bus; tram", Optional.of(new Nrs(6))),
            new MeasureResult.Activity("two\nlines", Optional.of(new Nrs(6))));

    @TempDir
    Path folder;

    @Test
    void opensEveryTableAndWritesItAsItWas() throws Exception {
        assumeTrue(isInstalled(), "LibreOffice is not installed here");
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Path back = Files.createDirectory(folder.resolve("back"));
        for (CsvFile file : CsvFile.values()) {
            try (OutputStream out = Files.newOutputStream(tables.resolve(file.fileName()))) {
                file.write(excerpt(), out, ExportWatch.NONE);
            }
        }

        assertThat(convert(tables, back)).isZero();
        for (CsvFile file : CsvFile.values()) {
            assertThat(rows(back.resolve(file.fileName())))
                    .as(file.fileName())
                    .hasSizeGreaterThan(1)
                    .isEqualTo(rows(tables.resolve(file.fileName())));
        }
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM)));
    }

    private int convert(Path tables, Path back) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM,
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--infilter=" + FORM,
                "--convert-to",
                "csv:" + FORM + ",false",
                "--outdir",
                back.toString()));
        for (CsvFile file : CsvFile.values()) {
            command.add(tables.resolve(file.fileName()).toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (MappingIterator<String[]> rows = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(file.toFile())) {
            return rows.readAll().stream().map(Arrays::asList).toList();
        }
    }

    private static Excerpt excerpt() {
        List<DiaryEntry> diary = new ArrayList<>(EVERYTHING.diary());
        for (String text : NASTY) {
            diary.add(
                    new DiaryEntry(SampleExcerpts.id(text), SampleExcerpts.MORNING, new DiaryEvent.PainMedicine(text)));
        }
        List<MeasureEntry> measures = new ArrayList<>(EVERYTHING.measures());
        measures.add(
                new MeasureEntry(SampleExcerpts.id("thirds"), SampleExcerpts.MORNING, new MeasureResult.Psfs(THIRDS)));
        return new Excerpt(
                EVERYTHING.days(),
                EVERYTHING.person(),
                EVERYTHING.sessions(),
                EVERYTHING.sheets(),
                diary,
                measures,
                EVERYTHING.events());
    }
}
