package org.ribwise.domain.report;

/// Is told how far an export is, and may end it.
@FunctionalInterface
public interface ExportWatch {

    /// Nobody looks, nobody ends it.
    ExportWatch NONE = (done, of) -> {};

    /// So much is done.
    ///
    /// @param done steps that are done, from 0
    /// @param of steps that there are, at least `done`
    /// @throws ExportCancelled if the export is not wanted any more
    void at(long done, long of);
}
