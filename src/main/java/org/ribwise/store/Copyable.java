package org.ribwise.store;

import java.nio.file.Path;
import java.util.function.DoublePredicate;
import org.ribwise.domain.record.RecordUnavailable;

/// An open file of ours that can be copied while it is used.
public interface Copyable {

    /// Copies all of it, with what belongs to it and lies beside it, into one file; it is checked before it takes its
    /// name, so that there is a whole copy under this name or what was there before.
    ///
    /// @param target the copy; replaced when it is there
    /// @param goOn is told from time to time which share is done, 0 to 1, and answers whether to go on
    /// @return false when it was told to stop; then nothing was changed
    /// @throws RecordUnavailable if it cannot be done; then nothing was changed
    boolean copyTo(Path target, DoublePredicate goOn);

    /// Writes everything that is in it into a zip: every table as documented JSON, what belongs to it, and a copy
    /// of the file itself, without any key.
    ///
    /// @param target the zip; replaced when it is there
    /// @param goOn as for {@link #copyTo}
    /// @return false when it was told to stop; then nothing was changed
    /// @throws RecordUnavailable if it cannot be done; then nothing was changed
    boolean exportTo(Path target, DoublePredicate goOn);
}
