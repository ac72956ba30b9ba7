package org.ribwise.domain.session;

import org.ribwise.domain.exercise.Routine;

/// Timelines for tests of other packages, of samples that the safety envelope need not clear.
public final class Timelines {

    private Timelines() {}

    public static Timeline of(Routine routine) {
        return TimelineCompiler.compile(routine);
    }
}
