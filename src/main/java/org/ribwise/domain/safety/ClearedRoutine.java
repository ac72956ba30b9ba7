package org.ribwise.domain.safety;

import org.ribwise.domain.exercise.Routine;

/// A routine that the safety envelope has let through for one person, with all changes made.
///
/// Only {@link Envelope} makes one, and only this can be compiled into a timeline: so nothing is played that was
/// not asked about.
public final class ClearedRoutine {

    private final Routine routine;

    ClearedRoutine(Routine routine) {
        this.routine = routine;
    }

    /// What may be played.
    public Routine routine() {
        return routine;
    }
}
