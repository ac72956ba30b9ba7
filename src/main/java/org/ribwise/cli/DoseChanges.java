package org.ribwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.Routine.StretchItem;
import org.ribwise.ui.kit.Messages;

/// How an exercise that is played differs from what was asked for, in words made from the numbers.
///
/// @param words the words
record DoseChanges(Messages words) {

    /// Everything that is different, each in a few words; nothing when it is the same.
    List<String> changes(Routine.Item asked, Routine.Item played) {
        List<String> parts = new ArrayList<>();
        if (asked instanceof BreathingItem before && played instanceof BreathingItem after) {
            changed(parts, "cli.changedSeconds", seconds(before), seconds(after));
            changed(parts, "cli.changedRounds", before.rounds(), after.rounds());
            changed(parts, "cli.changedStep", before.step(), after.step());
            parts.addAll(limits(after.limits()));
        } else if (asked instanceof StretchItem before && played instanceof StretchItem after) {
            changed(parts, "cli.changedSets", before.sets(), after.sets());
            changed(parts, "cli.changedReps", before.reps(), after.reps());
            changed(parts, "cli.changedHold", before.holdSeconds(), after.holdSeconds());
        }
        return parts;
    }

    private static int seconds(BreathingItem item) {
        OptionalInt seconds = item.seconds();
        return seconds.orElseGet(() ->
                item.exercise().lengthSeconds().map(range -> range.start()).orElse(0));
    }

    private void changed(List<String> parts, String key, int asked, int played) {
        if (asked != played) {
            parts.add(words.get(key, Integer.toString(played), Integer.toString(asked)));
        }
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
