package org.ribwise.ui.reports;

import java.nio.file.Path;
import java.util.List;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportPages;
import org.ribwise.domain.report.ReportWish;

/// Makes and saves reports: the port of the screen. Every call is slow, and none belongs on the thread that draws the
/// screen; each throws {@link RecordUnavailable} when the record cannot be read.
public interface ReportMaker {

    /// The pages as they will be printed.
    ///
    /// @param watch is told how far it is
    /// @throws ExportCancelled if they are not wanted any more
    ReportPages pages(ReportWish wish, Paper paper, ExportWatch watch);

    /// The files and folders that would be made.
    List<Path> targets(SaveWish wish);

    /// Which of them are there already.
    List<Path> existing(SaveWish wish);

    /// Saves all of it or nothing.
    ///
    /// @param replace whether what is there may be replaced
    /// @param watch is told how far it is
    /// @throws ExportCancelled if it is not wanted any more; nothing is left of it
    Saved save(SaveWish wish, boolean replace, ExportWatch watch);
}
