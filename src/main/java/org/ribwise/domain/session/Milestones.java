package org.ribwise.domain.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ribwise.domain.session.SoundCue.Sound;
import org.ribwise.domain.session.Timeline.PlannedItem;

/// The two announcements within an exercise: half of it is done, and its last breath begins.
///
/// @param timeline what is played
/// @param item the exercise
public record Milestones(Timeline timeline, PlannedItem item) {

    /// The half of a shorter exercise is not announced; design value, needs sign-off.
    private static final long SHORTEST_MILLIS = 60_000;

    /// Where the last breath of the exercise begins; empty when it does not end with several paced breaths.
    public OptionalLong lastBreathMillis() {
        Step last = timeline.stepAt(item.endMillis() - 1);
        return last.activity() instanceof Activity.Breathe breathe && breathe.breaths() > 1
                ? OptionalLong.of(last.endMillis() - breathe.pattern().cycleMillis())
                : OptionalLong.empty();
    }

    /// The first beginning of a breath, of a movement or of a hold after half of the exercise is done. Empty for short
    /// exercises, and where the last breath or the end is announced instead.
    public OptionalLong halfTimeMillis() {
        if (item.plannedMillis() < SHORTEST_MILLIS) {
            return OptionalLong.empty();
        }
        long middle = item.startMillis() + item.plannedMillis() / 2;
        Step step = timeline.stepAt(middle);
        long cycle = step.activity() instanceof Activity.Breathe breathe
                ? breathe.pattern().cycleMillis()
                : step.lengthMillis();
        long at = step.startMillis() + Math.ceilDiv(middle - step.startMillis(), cycle) * cycle;
        long end = lastBreathMillis().orElse(item.endMillis());
        return at < end ? OptionalLong.of(at) : OptionalLong.empty();
    }

    /// What is announced in a stretch of time.
    List<SoundCue> in(long fromMillis, long toMillis) {
        return Stream.of(
                        cue(halfTimeMillis(), Sound.HALF_TIME, Phrase.HALF_WAY),
                        cue(lastBreathMillis(), Sound.LAST_BREATH, Phrase.LAST_BREATH))
                .flatMap(Optional::stream)
                .filter(cue -> cue.atMillis() >= fromMillis && cue.atMillis() < toMillis)
                .toList();
    }

    /// Whether an announcement is spoken at a moment, so that nothing else is.
    boolean isSpoken(long atMillis) {
        return halfTimeMillis().equals(OptionalLong.of(atMillis))
                || lastBreathMillis().equals(OptionalLong.of(atMillis));
    }

    private static Optional<SoundCue> cue(OptionalLong at, Sound sound, Phrase phrase) {
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(SoundCue.struck(at.getAsLong(), sound, Optional.of(phrase)));
    }
}
