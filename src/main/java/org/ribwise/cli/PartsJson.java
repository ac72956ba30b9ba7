package org.ribwise.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathPart.Amount;
import org.ribwise.domain.exercise.BreathPart.Guide;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.motion.BreathPhase;

/// What an exercise consists of, and how much of it, as JSON.
///
/// @param page where it is written
/// @param locale language of texts
record PartsJson(JsonPage page, Locale locale) {

    void write(BreathingExercise exercise) {
        page.objects("parts", exercise.parts(), this::part);
        range("rounds", exercise.rounds());
        range("timesPerDay", exercise.timesPerDay());
    }

    private void part(BreathPart part) {
        switch (part) {
            case BreathPart.Paced paced -> {
                page.text("do", "PACED");
                List<BreathPhase> phases = Arrays.stream(BreathPhase.values())
                        .filter(phase -> paced.pacing().cap().millisOf(phase) > 0)
                        .toList();
                page.objects("phases", phases, phase -> phase(paced, phase));
                switch (paced.amount()) {
                    case Amount.Seconds(Range range) -> range("seconds", range);
                    case Amount.Breaths(Range range) -> range("breaths", range);
                }
            }
            case BreathPart.Own own -> {
                page.text("do", "OWN");
                range("seconds", own.seconds());
                page.text("cue", own.cue().in(locale));
            }
            case BreathPart.Drill drill -> {
                page.text("do", "DRILL");
                page.objects("phases", drill.beats(), this::beat);
                range("times", drill.times());
            }
        }
    }

    private void phase(BreathPart.Paced paced, BreathPhase phase) {
        Optional<Guide> guide = Optional.ofNullable(paced.guides().get(phase));
        page.text("phase", EventPhase.of(phase).name());
        page.text("route", guide.flatMap(Guide::route).map(Enum::name));
        lengths(
                paced.pacing().start().millisOf(phase),
                paced.pacing().target().millisOf(phase),
                paced.pacing().cap().millisOf(phase));
        page.text("cue", guide.map(Guide::cue).map(this::text));
    }

    private void beat(Beat beat) {
        page.text("phase", EventPhase.of(beat).name());
        page.text("route", beat.route().map(Enum::name));
        lengths(beat.startMillis(), beat.targetMillis(), beat.capMillis());
        page.text("cue", text(beat.cue()));
    }

    private void lengths(int start, int target, int cap) {
        page.number("startMillis", start);
        page.number("targetMillis", target);
        page.number("capMillis", cap);
    }

    void write(StretchExercise exercise) {
        page.text("sides", exercise.sides().name());
        page.objects("steps", exercise.steps(), this::step);
        page.objects("finish", exercise.finish(), this::step);
        range("sets", exercise.dose().sets());
        range("reps", exercise.dose().reps());
        range("holdSeconds", exercise.dose().holdSeconds());
    }

    private void step(MoveStep step) {
        page.text("phase", EventPhase.of(step.breath()).name());
        switch (step.length()) {
            case StepLength.Move(int millis) -> {
                page.text("do", "MOVE");
                page.number("lengthMillis", millis);
            }
            case StepLength.Hold() -> page.text("do", "HOLD");
        }
        page.text("cue", text(step.cue()));
    }

    private void range(String name, Range range) {
        page.object(name, () -> {
            page.number("start", range.start());
            page.number("target", range.target());
        });
    }

    private String text(LocalText text) {
        return text.in(locale);
    }
}
