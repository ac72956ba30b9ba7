package org.ribwise.app.assembly;

import java.util.concurrent.atomic.AtomicBoolean;

/// Makes the backup of the day, once the first screen is there; closing the program does not wait for it.
final class DailyBackup {

    private final StoredCopies copies;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /// @param copies of the record; one that could not be opened has nothing to back up
    DailyBackup(StoredCopies copies) {
        this.copies = copies;
    }

    void make() {
        copies.daily(share -> !stopped.get());
    }

    void stop() {
        stopped.set(true);
    }
}
