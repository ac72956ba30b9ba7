package org.ribwise.domain.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.plan.PlannedItem;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.DoseNumbers;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.TimelineCompiler;

/// A prescription as this person would have it played: the same timeline as in the player.
///
/// @param item what is prescribed; empty when the library cannot play it
/// @param timeline as it is played, from the get-ready on; empty when it does not suit the person
public record PlayedDose(Optional<Routine.Item> item, Optional<Timeline> timeline) {

    private static final long SECOND_MILLIS = 1_000;

    /// What is played of a prescription.
    ///
    /// @param person with what the physiotherapist has written
    public static PlayedDose of(Prescription one, Envelope envelope, Profile person) {
        Optional<Routine.Item> item = PlannedItem.of(one, envelope.library()).item();
        Optional<Timeline> timeline = item.map(PlayedDose::alone)
                .flatMap(routine -> envelope.fit(routine, person).cleared())
                .map(TimelineCompiler::compile);
        return new PlayedDose(item, timeline);
    }

    private static Routine alone(Routine.Item item) {
        LocalText name = item.exercise().name();
        return new Routine(item.exercise().id(), 1, name, name, Routine.USUAL_GET_READY_SECONDS, List.of(item));
    }

    /// How long one go takes, milliseconds, with the time to get ready and the rest after it. Of what does
    /// not suit the person, as it is prescribed; 0 when the library cannot play it.
    public long millis() {
        long rest = item.map(Routine.Item::restSeconds).orElse(0) * SECOND_MILLIS;
        return rest
                + timeline.map(Timeline::totalMillis)
                        .or(() -> item.map(PlayedDose::alone).map(DoseNumbers::millisOf))
                        .orElse(0L);
    }

    /// Breaths a minute of every pace in it, slowest first; empty when no breath is paced.
    public List<Double> breathsPerMinute() {
        return timeline.stream()
                .flatMap(played -> played.steps().stream())
                .map(Step::activity)
                .flatMap(activity -> activity instanceof Activity.Breathe breathe
                        ? Stream.of(breathe.pattern().breathsPerMinute())
                        : Stream.empty())
                .distinct()
                .sorted()
                .toList();
    }
}
