package org.ribwise.ui.reports;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportFile;
import org.ribwise.domain.report.ReportWish;

/// What is to be saved.
///
/// @param report of what the report speaks
/// @param paper on which paper
/// @param files which files to make, at least one
/// @param inside whether tables and transaction go into the PDF; where there is none they never do
/// @param snomed whether SNOMED CT codes are written
/// @param place the file that the person chose; the others stand beside it, under its name
public record SaveWish(
        ReportWish report, Paper paper, Set<ReportFile> files, boolean inside, boolean snomed, Path place) {

    /// Copies the set.
    ///
    /// @throws IllegalArgumentException if there is no file to make
    public SaveWish {
        files = inOrder(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file");
        }
    }

    /// Whether a file is made beside the chosen one or is that one itself.
    public boolean makes(ReportFile file) {
        return files.contains(file) && (file == ReportFile.PDF || !attaches());
    }

    /// Whether what is chosen beside the PDF goes into it.
    public boolean attaches() {
        return inside && files.contains(ReportFile.PDF);
    }

    private static Set<ReportFile> inOrder(Collection<ReportFile> files) {
        EnumSet<ReportFile> ordered = EnumSet.noneOf(ReportFile.class);
        ordered.addAll(files);
        return Collections.unmodifiableSet(ordered);
    }
}
