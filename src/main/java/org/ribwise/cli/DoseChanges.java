package org.ribwise.cli;

import java.util.ArrayList;
import java.util.List;
import org.ribwise.domain.exercise.DoseDifference;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.ui.kit.Messages;

/// How an exercise that is played differs from what was asked for, in words made from the numbers.
///
/// @param words the words
record DoseChanges(Messages words) {

    /// Everything that is different, each in a few words; nothing when it is the same.
    List<String> changes(Routine.Item asked, Routine.Item played) {
        List<String> parts = new ArrayList<>();
        DoseDifference.between(asked, played).forEach(difference -> parts.add(said(difference)));
        if (played instanceof BreathingItem after) {
            parts.addAll(limits(after.limits()));
        }
        return parts;
    }

    private String said(DoseDifference difference) {
        String now = Integer.toString(difference.after());
        String before = Integer.toString(difference.before());
        return switch (difference.what()) {
            case SECONDS -> words.get("cli.changedSeconds", now, before);
            case ROUNDS -> words.get("cli.changedRounds", now, before);
            case STEP -> words.get("cli.changedStep", now, before);
            case SETS -> words.get("cli.changedSets", now, before);
            case REPS -> words.get("cli.changedReps", now, before);
            case HOLD -> words.get("cli.changedHold", now, before);
        };
    }

    /// What limits mean, each in a few words; nothing when there are none.
    List<String> limits(Limits limits) {
        List<String> parts = new ArrayList<>();
        if (limits.withoutHolds()) {
            parts.add(words.get("cli.withoutHolds"));
        }
        limits.slowestPerMinute().ifPresent(rate -> parts.add(words.get("cli.slowest", Times.number(rate))));
        limits.longestSeconds().ifPresent(seconds -> parts.add(words.get("cli.longest", Integer.toString(seconds))));
        limits.longestHoldSeconds()
                .ifPresent(seconds -> parts.add(words.get("cli.longestHold", Integer.toString(seconds))));
        return parts;
    }
}
