package org.ribwise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.app.assembly.ReportExport;
import org.ribwise.cli.ReportJson;
import org.ribwise.cli.ReportWriter.Form;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.Report;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.export.SampleExcerpts;
import org.ribwise.export.csv.CsvFile;
import org.ribwise.ui.kit.Messages;

/// Whatever form a report has: a disk that fills up while it is written is noticed, wherever that happens. `WholeFile`
/// then leaves nothing; it can only do so when the writer says that it could not go on.
class FullDiskTest {

    private static final ReportExport EXPORT =
            new ReportExport(SampleExcerpts.id("person"), SampleExcerpts.EVERYTHING, Messages.load(Locale.UK));

    private static final Report REPORT =
            EXPORT.report(ReportWish.ofEverything(SampleExcerpts.JANUARY, LocalDate.of(2026, 2, 1), "May I swim?"));

    private static final int PLACES = 7;

    @ParameterizedTest
    @EnumSource(Form.class)
    void isNoticedWhereverItHappens(Form form) throws IOException {
        ByteArrayOutputStream enough = new ByteArrayOutputStream();
        write(form, enough);
        assertThat(enough.size()).isGreaterThan(PLACES);

        for (int place = 0; place < PLACES; place++) {
            OutputStream little = new SmallDisk(enough.size() * place / PLACES);
            assertThatThrownBy(() -> write(form, little))
                    .isInstanceOfAny(IOException.class, UncheckedIOException.class);
        }
        OutputStream almost = new SmallDisk(enough.size() - 1);
        assertThatThrownBy(() -> write(form, almost)).isInstanceOfAny(IOException.class, UncheckedIOException.class);
    }

    private static void write(Form form, OutputStream out) throws IOException {
        switch (form) {
            case PDF -> EXPORT.pdf(REPORT, Paper.A4, Set.of(), false, out, ExportWatch.NONE);
            case CSV -> CsvFile.SCORES.write(SampleExcerpts.EVERYTHING, out, ExportWatch.NONE);
            case FHIR -> EXPORT.fhir(false, out, ExportWatch.NONE);
            case JSON -> ReportJson.write(REPORT, out);
        }
    }

    private static final class SmallDisk extends OutputStream {

        private int room;

        private SmallDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int letter) throws IOException {
            room--;
            if (room < 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
