package org.ribwise.domain.exercise;

/// Postures for breathing exercises (clinical reference 1.1).
public enum Posture {
    SIT_UP,
    SIT_LEAN,
    STAND_LEAN,
    STAND_WALL,
    HIGH_SIDE,
    SEMI_RECLINE,
    CROOK
}
