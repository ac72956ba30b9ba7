package org.ribwise.domain.progress;

/// What was done on a day, or on several days together.
///
/// @param sessions sessions of which something was played
/// @param playedMillis time played in all of them, pauses not counted
public record SessionDay(int sessions, long playedMillis) {

    /// Nothing was done.
    public static final SessionDay NONE = new SessionDay(0, 0);

    private static final long MILLIS_IN_MINUTE = 60_000;

    /// @throws IllegalArgumentException if a number is below 0
    public SessionDay {
        if (sessions < 0 || playedMillis < 0) {
            throw new IllegalArgumentException(sessions + " sessions of " + playedMillis + " ms");
        }
    }

    /// Both together.
    public SessionDay plus(SessionDay other) {
        return new SessionDay(sessions + other.sessions, playedMillis + other.playedMillis);
    }

    /// Time played in whole minutes, rounded to the nearest, half up; 1 when anything shorter was played.
    public long minutes() {
        return playedMillis == 0 ? 0 : Math.max(1, Math.round((double) playedMillis / MILLIS_IN_MINUTE));
    }
}
