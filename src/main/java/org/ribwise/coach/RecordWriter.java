package org.ribwise.coach;

import java.util.function.Consumer;
import org.ribwise.domain.record.SessionLog;

/// Writes to the session log one after another, away from the screen, in the order in which they were asked for.
@FunctionalInterface
public interface RecordWriter {

    /// Queues a write. Trouble is shown by whoever made the writer.
    void write(Consumer<SessionLog> entry);
}
