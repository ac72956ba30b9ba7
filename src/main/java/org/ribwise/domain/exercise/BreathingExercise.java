package org.ribwise.domain.exercise;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.StretchExercise.Position;
import org.ribwise.domain.motion.BreathPattern;

/// A breathing exercise: parts that follow each other, all of them repeated in rounds.
///
/// @param card name, purpose, safety, evidence
/// @param postures positions that suit it, best first, at least one
/// @param setup how to get ready: place of the hands, what to feel
/// @param parts one round, at least one part
/// @param rounds how often the parts are played: at first and later
/// @param timesPerDay how often a day: first and most
public record BreathingExercise(
        Card card, List<Posture> postures, LocalText setup, List<BreathPart> parts, Range rounds, Range timesPerDay)
        implements Exercise {

    /// Copies the collections.
    ///
    /// @throws IllegalArgumentException if there is no posture, no part or no round
    public BreathingExercise {
        postures = List.copyOf(postures);
        parts = List.copyOf(parts);
        if (postures.isEmpty() || parts.isEmpty() || rounds.start() < 1) {
            throw new IllegalArgumentException(
                    postures.size() + " postures, " + parts.size() + " parts, " + rounds.start() + " rounds");
        }
    }

    @Override
    public List<Position> positions() {
        return postures.stream().map(Posture::position).distinct().toList();
    }

    /// The part whose length a routine or a plan may set: the only paced one that is measured in seconds. Empty when
    /// there is none or more than one.
    public Optional<BreathPart.Paced> timedPart() {
        List<BreathPart.Paced> timed = parts.stream()
                .filter(BreathPart.Paced.class::isInstance)
                .map(BreathPart.Paced.class::cast)
                .filter(part -> part.amount() instanceof BreathPart.Amount.Seconds)
                .toList();
        return timed.size() == 1 ? Optional.of(timed.getFirst()) : Optional.empty();
    }

    /// The same exercise at one pace, without a ramp. Empty when it is not a single paced breath, or when the pace
    /// exceeds its cap.
    public Optional<BreathingExercise> atPace(BreathPattern pace) {
        return onlyPart()
                .filter(part -> part.pacing().covers(pace))
                .map(part -> new BreathPart.Paced(
                        new Pacing(pace, pace, part.pacing().cap()), part.guides(), part.amount()))
                .map(part -> new BreathingExercise(card, postures, setup, List.of(part), rounds, timesPerDay));
    }

    /// The one pace of an exercise without a ramp; empty when it has a ramp or several parts.
    Optional<BreathPattern> ownPace() {
        return onlyPart()
                .map(BreathPart.Paced::pacing)
                .filter(pacing -> pacing.start().equals(pacing.target()))
                .map(Pacing::start);
    }

    private Optional<BreathPart.Paced> onlyPart() {
        return parts.size() == 1 && parts.getFirst() instanceof BreathPart.Paced paced
                ? Optional.of(paced)
                : Optional.empty();
    }

    /// Seconds of the timed part, at first and later; empty when there is no such part.
    public Optional<Range> lengthSeconds() {
        return timedPart().map(part -> part.amount().range());
    }
}
