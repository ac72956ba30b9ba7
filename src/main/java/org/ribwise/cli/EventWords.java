package org.ribwise.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ribwise.cli.TimelineEvent.Count;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.Side;
import org.ribwise.ui.kit.Messages;

/// The words of events, made from the numbers of the timeline.
///
/// @param words the words
record EventWords(Messages words) {

    String text(LocalText text) {
        return text.in(words.locale());
    }

    /// A cue says `{side}` for the side that is stretched or works and `{other}` for the other one.
    String cue(LocalText cue, Optional<Side> side) {
        String text = text(cue);
        return side.map(named ->
                        text.replace("{side}", words.name(named)).replace("{other}", words.name(named.other())))
                .orElse(text);
    }

    /// How to begin an exercise.
    String preparation(Exercise exercise) {
        return switch (exercise) {
            case BreathingExercise breathing -> words.name(breathing.postures().getFirst());
            case StretchExercise stretch -> text(stretch.setup());
        };
    }

    String asYouLike() {
        return words.get("cli.asYouLike");
    }

    String switchTo(Side side) {
        return words.get("cli.switchTo", words.name(side));
    }

    String hold(long millis, String cue) {
        return words.get("cli.hold", Times.seconds(millis), cue);
    }

    /// For instance "set 1 of 2, breath 3 of 20".
    String counts(List<Count> counts) {
        return counts.stream()
                .map(count -> words.get(
                        "cli.count",
                        words.name(count.what()),
                        Long.toString(count.number()),
                        Long.toString(count.of())))
                .collect(Collectors.joining(", "));
    }
}
