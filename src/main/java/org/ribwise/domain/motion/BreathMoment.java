package org.ribwise.domain.motion;

/// What the breath does at one instant: the same for every pacer that paints it.
///
/// @param phase the phase in progress
/// @param elapsedMillis time since the phase began, from 0 to less than `phaseMillis`
/// @param phaseMillis length of the whole phase
/// @param breath number of whole breaths before this one, from 0
/// @param fullness how full the lungs are, 0 (end of a quiet out-breath) to 1 (end of the in-breath)
public record BreathMoment(BreathPhase phase, long elapsedMillis, long phaseMillis, long breath, double fullness) {

    public BreathMoment {
        if (phaseMillis <= 0 || elapsedMillis < 0 || elapsedMillis >= phaseMillis) {
            throw new IllegalArgumentException("elapsed " + elapsedMillis + " ms of " + phaseMillis + " ms");
        }
        if (breath < 0 || !(fullness >= 0 && fullness <= 1)) {
            throw new IllegalArgumentException("breath " + breath + ", fullness " + fullness);
        }
    }

    /// Time until the phase ends, at least 1 ms.
    public long remainingMillis() {
        return phaseMillis - elapsedMillis;
    }

    /// Share of the phase that is over, 0 to less than 1.
    public double phaseProgress() {
        return (double) elapsedMillis / phaseMillis;
    }
}
