package org.ribwise.export.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportSteps;
import org.ribwise.domain.report.ExportWatch;

/// The files that a record is written to, one for each kind of thing. Columns, units and rules are described in
/// `src/docs/formats/csv.md`.
public enum CsvFile {
    SESSIONS("sessions.csv"),
    EXERCISES("exercises.csv"),
    SCORES("scores.csv"),
    DIARY("diary.csv"),
    MEASURES("measures.csv");

    private static final int BUFFER_BYTES = 1 << 16;

    private final String fileName;

    CsvFile(String fileName) {
        this.fileName = fileName;
    }

    /// Its name.
    public String fileName() {
        return fileName;
    }

    /// Writes the file, a row at a time.
    ///
    /// @param excerpt what to write
    /// @param out where it goes; flushed, and left open
    /// @param watch is told how many of the excerpt's entries are written, and may end it
    /// @throws ExportCancelled if it is not wanted any more; what was written until then is only a part
    public void write(Excerpt excerpt, OutputStream out, ExportWatch watch) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER_BYTES);
        ExportSteps steps = new ExportSteps(watch, entries(excerpt));
        switch (this) {
            case SESSIONS -> SessionTables.SESSIONS.write(each(excerpt.sessions(), steps), buffered);
            case EXERCISES ->
                SessionTables.EXERCISES.write(
                        each(excerpt.sessions(), steps).flatMap(SessionTables.ExerciseRow::of), buffered);
            case SCORES ->
                ScoreTable.SCORES.write(
                        excerpt.occasions().peek(_ -> steps.next()).mapMulti(ScoreRow::of), buffered);
            case DIARY -> DiaryTable.DIARY.write(each(excerpt.diary(), steps).map(DiaryRow::new), buffered);
            case MEASURES ->
                MeasureTable.MEASURES.write(each(excerpt.measures(), steps).mapMulti(MeasureRow::of), buffered);
        }
        buffered.flush();
        steps.end();
    }

    private int entries(Excerpt excerpt) {
        return switch (this) {
            case SESSIONS, EXERCISES -> excerpt.sessions().size();
            case SCORES -> excerpt.sheets().size() + 2 * excerpt.sessions().size();
            case DIARY -> excerpt.diary().size();
            case MEASURES -> excerpt.measures().size();
        };
    }

    private static <T> Stream<T> each(List<T> entries, ExportSteps steps) {
        return entries.stream().peek(_ -> steps.next());
    }
}
