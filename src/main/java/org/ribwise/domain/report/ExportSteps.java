package org.ribwise.domain.report;

/// Counts the entries that are written, and tells from time to time.
public final class ExportSteps {

    /// Entries between two words: a few milliseconds at most.
    private static final int BETWEEN_WORDS = 64;

    private final ExportWatch watch;
    private final long of;
    private long done;

    /// @param watch is told
    /// @param of how many entries there are
    public ExportSteps(ExportWatch watch, long of) {
        this.watch = watch;
        this.of = of;
    }

    /// One more is about to be written.
    ///
    /// @throws ExportCancelled if it is not wanted any more
    public void next() {
        if (done % BETWEEN_WORDS == 0) {
            watch.at(done, of);
        }
        done++;
    }

    /// All are written.
    ///
    /// @throws ExportCancelled if they are not wanted any more
    public void end() {
        watch.at(of, of);
    }
}
