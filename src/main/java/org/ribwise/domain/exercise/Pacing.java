package org.ribwise.domain.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;

/// The ramp of a breath: where a new person begins, by which steps the breath slows, where that usually ends, and what
/// is never exceeded without a prescription (clinical reference 1.2).
///
/// @param start first pattern
/// @param between the steps between start and target; empty to have them made, see `steps`
/// @param target usual last pattern
/// @param cap longest allowed length of every phase
public record Pacing(BreathPattern start, List<BreathPattern> between, BreathPattern target, BreathPattern cap) {

    /// Length of a step that is made; clinical reference 1.3 steps relaxed breathing up by as much.
    private static final int SMALL_STEP_MILLIS = 500;

    /// The ramp changes one phase a step: the out-breath first, then the in-breath, holds last (clinical reference
    /// 1.1).
    private static final List<BreathPhase> ORDER =
            List.of(BreathPhase.OUT, BreathPhase.IN, BreathPhase.HOLD_OUT, BreathPhase.HOLD_IN);

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if a step exceeds the cap, or in a phase is shorter than the one before
    public Pacing {
        between = List.copyOf(between);
        BreathPattern before = start;
        for (BreathPattern step : joined(start, between, target)) {
            for (BreathPhase phase : BreathPhase.values()) {
                if (step.millisOf(phase) > cap.millisOf(phase)) {
                    throw new IllegalArgumentException(phase + " exceeds the cap");
                }
                if (step.millisOf(phase) < before.millisOf(phase)) {
                    throw new IllegalArgumentException(phase + " becomes shorter");
                }
            }
            before = step;
        }
    }

    /// A ramp whose steps between are made.
    public Pacing(BreathPattern start, BreathPattern target, BreathPattern cap) {
        this(start, List.of(), target, cap);
    }

    /// Whether no phase of a breath is longer than the cap allows.
    public boolean covers(BreathPattern pattern) {
        return Stream.of(BreathPhase.values()).allMatch(phase -> pattern.millisOf(phase) <= cap.millisOf(phase));
    }

    /// All steps, from start to target. Where the file names none between them they are made: half a second at a time,
    /// the out-breath first, then the in-breath, holds last.
    public List<BreathPattern> steps() {
        return between.isEmpty() ? made() : joined(start, between, target);
    }

    /// The step of this number, from 0; beyond the last one, the target.
    public BreathPattern at(int step) {
        List<BreathPattern> steps = steps();
        return steps.get(Math.min(step, steps.size() - 1));
    }

    private static List<BreathPattern> joined(BreathPattern start, List<BreathPattern> between, BreathPattern target) {
        List<BreathPattern> steps = new ArrayList<>(List.of(start));
        steps.addAll(between);
        if (!steps.getLast().equals(target)) {
            steps.add(target);
        }
        return List.copyOf(steps);
    }

    private List<BreathPattern> made() {
        List<BreathPattern> steps = new ArrayList<>(List.of(start));
        BreathPattern step = start;
        for (BreathPhase phase : ORDER) {
            while (step.millisOf(phase) < target.millisOf(phase)) {
                int length = Math.min(step.millisOf(phase) + SMALL_STEP_MILLIS, target.millisOf(phase));
                step = with(step, phase, length);
                steps.add(step);
            }
        }
        return List.copyOf(steps);
    }

    private static BreathPattern with(BreathPattern pattern, BreathPhase changed, int millis) {
        return new BreathPattern(
                changed == BreathPhase.IN ? millis : pattern.inMillis(),
                changed == BreathPhase.HOLD_IN ? millis : pattern.holdInMillis(),
                changed == BreathPhase.OUT ? millis : pattern.outMillis(),
                changed == BreathPhase.HOLD_OUT ? millis : pattern.holdOutMillis());
    }
}
