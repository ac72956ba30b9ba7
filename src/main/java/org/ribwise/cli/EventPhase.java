package org.ribwise.cli;

import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;
import org.ribwise.domain.motion.BreathPhase;

/// What happens during an event of a timeline, in one word.
enum EventPhase {
    /// Taking the position.
    GET_READY(Air.OWN),
    /// Between two exercises or sets.
    REST(Air.OWN),
    SWITCH_SIDES(Air.OWN),
    /// Breathing as one likes.
    OWN(Air.OWN),
    IN(Air.IN),
    HOLD_IN(Air.STILL),
    OUT(Air.OUT),
    HOLD_OUT(Air.STILL),
    HUFF(Air.OUT),
    COUGH(Air.OUT),
    SNIFF(Air.IN),
    STACK(Air.IN),
    EFFORT(Air.OUT),
    STEP_IN(Air.IN),
    STEP_OUT(Air.OUT),
    CONTROL_PAUSE(Air.STILL);

    private final Air air;

    EventPhase(Air air) {
        this.air = air;
    }

    Air air() {
        return air;
    }

    /// Which way the air goes.
    enum Air {
        IN,
        STILL,
        OUT,
        /// As the person likes.
        OWN
    }

    static EventPhase of(BreathPhase phase) {
        return switch (phase) {
            case IN -> IN;
            case HOLD_IN -> HOLD_IN;
            case OUT -> OUT;
            case HOLD_OUT -> HOLD_OUT;
        };
    }

    static EventPhase of(StepBreath breath) {
        return switch (breath) {
            case IN -> IN;
            case OUT -> OUT;
            case FREE -> OWN;
        };
    }

    static EventPhase of(Beat beat) {
        return switch (beat.kind()) {
            case IN -> IN;
            case HOLD_IN -> HOLD_IN;
            case OUT -> OUT;
            case HOLD_OUT -> HOLD_OUT;
            case REST -> OWN;
            case ACTION -> of(beat.action().orElseThrow());
        };
    }

    private static EventPhase of(BreathAction action) {
        return switch (action) {
            case HUFF -> HUFF;
            case COUGH -> COUGH;
            case SNIFF -> SNIFF;
            case STACK -> STACK;
            case EFFORT -> EFFORT;
            case STEP_IN -> STEP_IN;
            case STEP_OUT -> STEP_OUT;
            case CONTROL_PAUSE -> CONTROL_PAUSE;
        };
    }
}
