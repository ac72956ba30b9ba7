package org.ribwise.store;

import org.jspecify.annotations.Nullable;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.StopReason;

/// How a session's ending is written in the columns `ending` and `stop_reason`.
final class EndingColumns {

    private static final String COMPLETED = "COMPLETED";
    private static final String STOPPED = "STOPPED";
    private static final String INTERRUPTED = "INTERRUPTED";

    private EndingColumns() {}

    static String ending(SessionEnding ending) {
        return switch (ending) {
            case SessionEnding.Completed() -> COMPLETED;
            case SessionEnding.Stopped(StopReason _) -> STOPPED;
            case SessionEnding.Interrupted() -> INTERRUPTED;
        };
    }

    static @Nullable String stopReason(SessionEnding ending) {
        return switch (ending) {
            case SessionEnding.Stopped(StopReason reason) -> reason.name();
            case SessionEnding.Completed(), SessionEnding.Interrupted() -> null;
        };
    }

    /// @throws IllegalArgumentException if there is an ending or reason that this program does not know
    static SessionEnding read(String ending, @Nullable String stopReason) {
        return switch (ending) {
            case COMPLETED -> new SessionEnding.Completed();
            case STOPPED -> new SessionEnding.Stopped(StopReason.valueOf(String.valueOf(stopReason)));
            case INTERRUPTED -> new SessionEnding.Interrupted();
            default -> throw new IllegalArgumentException("unknown ending");
        };
    }
}
