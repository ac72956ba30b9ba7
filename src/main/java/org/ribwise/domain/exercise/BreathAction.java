package org.ribwise.domain.exercise;

/// What a person does in a phase that is more than a quiet breath (clinical reference 1.1, `ACTION`).
public enum BreathAction {
    /// Breathe out quickly with an open throat, as if misting a mirror.
    HUFF(Air.OUT),
    /// Cough, only when mucus is ready.
    COUGH(Air.OUT),
    /// A short extra in-breath through the nose.
    SNIFF(Air.IN),
    /// A small in-breath on top of the one before.
    STACK(Air.IN),
    /// The hard part of a task: stand up, lift, reach, bend.
    EFFORT(Air.OUT),
    /// One step while air comes in.
    STEP_IN(Air.IN),
    /// One step while air goes out.
    STEP_OUT(Air.OUT),
    /// Wait after a quiet out-breath until the first definite wish to breathe; ends by itself at its length.
    CONTROL_PAUSE(Air.STILL);

    private final Air air;

    BreathAction(Air air) {
        this.air = air;
    }

    /// Which way the air goes meanwhile.
    public Air air() {
        return air;
    }

    /// Which way air goes.
    public enum Air {
        IN,
        OUT,
        STILL
    }
}
