package org.ribwise.domain.session;

import java.util.List;

/// The steps in which one part of an exercise is paced breath by breath. The breath may change within it, because
/// it began a step lower or was made slower or faster, and get-ready may come between after a pause.
///
/// @param first index of its first step
/// @param last index of its last step, not before the first
record PacedRun(int first, int last) {

    /// @param steps those of a timeline
    /// @param index a step of paced breaths
    static PacedRun around(List<Step> steps, int index) {
        int first = index;
        for (int i = next(steps, index, -1); i >= 0; i = next(steps, i, -1)) {
            first = i;
        }
        int last = index;
        for (int i = next(steps, index, 1); i >= 0; i = next(steps, i, 1)) {
            last = i;
        }
        return new PacedRun(first, last);
    }

    /// The neighbour that belongs to the same part; -1 when there is none.
    private static int next(List<Step> steps, int index, int direction) {
        int i = index + direction;
        while (inSteps(steps, i)
                && steps.get(i).activity() instanceof Activity.GetReady
                && steps.get(i).item() == steps.get(index).item()) {
            i += direction;
        }
        return inSteps(steps, i) && isSamePart(steps.get(index), steps.get(i)) ? i : -1;
    }

    private static boolean inSteps(List<Step> steps, int index) {
        return index >= 0 && index < steps.size();
    }

    private static boolean isSamePart(Step one, Step other) {
        return one.item() == other.item()
                && one.activity() instanceof Activity.Breathe here
                && other.activity() instanceof Activity.Breathe there
                && here.round().equals(there.round())
                && here.guides().equals(there.guides());
    }
}
