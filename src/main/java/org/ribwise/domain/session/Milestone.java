package org.ribwise.domain.session;

import java.util.ArrayList;
import java.util.List;

/// A moment of paced breathing that is announced. Moments follow from the timeline alone, so that words, picture
/// and sound name the same one.
///
/// @param kind what it is
/// @param atMillis position on the timeline at which the breath begins that is announced
/// @param untilMillis position at which that breath ends
public record Milestone(Kind kind, long atMillis, long untilMillis) {

    /// Shorter than this, nobody needs to be told that half of it is over. Design value, needs sign-off.
    private static final long SHORTEST_WITH_HALF_TIME_MILLIS = 60_000;

    /// Two breaths need no announcement of the last one. Design value, needs sign-off.
    private static final long FEWEST_WITH_LAST_BREATH = 3;

    /// What is announced.
    public enum Kind {
        /// Half of the breaths of a part are done.
        HALF_TIME,
        /// The last breath of a part begins.
        LAST_BREATH
    }

    /// All of a timeline, in order: of every part that is paced breath by breath, half-time when it lasts at
    /// least a minute, and the last breath when there are at least three.
    public static List<Milestone> of(Timeline timeline) {
        List<Milestone> milestones = new ArrayList<>();
        List<Step> steps = timeline.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).activity() instanceof Activity.Breathe) {
                PacedRun run = PacedRun.around(steps, i);
                announce(steps.subList(run.first(), run.last() + 1), milestones);
                i = run.last();
            }
        }
        return List.copyOf(milestones);
    }

    private static void announce(List<Step> run, List<Milestone> milestones) {
        long breaths = run.stream().mapToLong(Milestone::breaths).sum();
        long millis = run.stream()
                .filter(step -> !step.isWait())
                .mapToLong(Step::lengthMillis)
                .sum();
        if (millis >= SHORTEST_WITH_HALF_TIME_MILLIS) {
            milestones.add(breath(run, Math.ceilDiv(breaths, 2), Kind.HALF_TIME));
        }
        if (breaths >= FEWEST_WITH_LAST_BREATH) {
            milestones.add(breath(run, breaths - 1, Kind.LAST_BREATH));
        }
    }

    /// @param number which breath of the part, from 0
    private static Milestone breath(List<Step> run, long number, Kind kind) {
        long before = 0;
        for (Step step : run) {
            if (number < before + breaths(step) && step.activity() instanceof Activity.Breathe breathe) {
                long cycle = breathe.pattern().cycleMillis();
                long at = step.startMillis() + (number - before) * cycle;
                return new Milestone(kind, at, at + cycle);
            }
            before += breaths(step);
        }
        throw new IllegalArgumentException("no breath " + number + " in " + run);
    }

    private static long breaths(Step step) {
        return step.activity() instanceof Activity.Breathe breathe ? breathe.breaths() : 0;
    }
}
