package org.ribwise.domain.exercise;

import org.ribwise.domain.exercise.StretchExercise.Position;

/// Postures for breathing exercises (clinical reference 1.1).
public enum Posture {
    SIT_UP,
    SIT_LEAN,
    STAND_LEAN,
    STAND_WALL,
    HIGH_SIDE,
    SEMI_RECLINE,
    CROOK;

    /// Where the posture is taken. Lying is for the bed: breathing exercises are also for people who may not get up
    /// from the floor (clinical reference 2.2, FLOOR_NO).
    public Position position() {
        return switch (this) {
            case SIT_UP, SIT_LEAN -> Position.CHAIR;
            case STAND_LEAN, STAND_WALL -> Position.STANDING;
            case HIGH_SIDE, SEMI_RECLINE, CROOK -> Position.BED;
        };
    }
}
