package org.ribwise.export.csv;

import org.ribwise.domain.report.ExportWatch;

/// Counts the entries that are written, and tells from time to time.
final class Steps {

    /// Entries between two words: some tenths of a millisecond.
    private static final int BETWEEN_WORDS = 256;

    private final ExportWatch watch;
    private final long of;
    private long done;

    /// @param of how many entries there are
    Steps(ExportWatch watch, long of) {
        this.watch = watch;
        this.of = of;
    }

    /// One more is about to be written.
    void next() {
        if (done % BETWEEN_WORDS == 0) {
            watch.at(done, of);
        }
        done++;
    }

    /// All are written.
    void end() {
        watch.at(of, of);
    }
}
