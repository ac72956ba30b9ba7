package org.ribwise.domain.exercise;

/// Another way to do an exercise; each is an exercise of its own.
public enum Variant {
    /// On a chair.
    SEATED,
    /// Standing.
    STANDING,
    /// For fragile bones: smaller, supported, without rounding and end-range twisting (clinical reference 2.2).
    BONE_SAFE,
    /// With less effort.
    EASIER,
    /// Breathing into the back ribs only.
    BACK_RIBS,
    /// Breathing into the ribs of one side, then of the other.
    SIDE_RIBS,
    /// Breathing into the upper ribs only.
    UPPER_RIBS
}
