package org.ribwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathPart.Amount;
import org.ribwise.domain.exercise.BreathPart.Guide;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Pacing;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Route;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.ui.kit.Messages;

/// What an exercise consists of, and how much of it, as text.
///
/// @param page where it is written
/// @param words the words
record PartsText(Page page, Messages words) {

    private static final String INDENT = "  ";
    private static final String DEEPER = "     ";

    void print(BreathingExercise exercise) {
        page.gap();
        page.line(words.get(
                "cli.parts", range(exercise.rounds()), exercise.rounds().target()));
        for (int i = 0; i < exercise.parts().size(); i++) {
            part(exercise.parts().get(i), "  " + (i + 1) + ". ");
        }
        page.text(INDENT, words.get("cli.timesPerDay", range(exercise.timesPerDay())));
    }

    private void part(BreathPart part, String number) {
        switch (part) {
            case BreathPart.Paced paced -> {
                page.text(number, paced(paced));
                for (BreathPhase phase : BreathPhase.values()) {
                    if (paced.pacing().cap().millisOf(phase) > 0) {
                        page.text(DEEPER, phase(paced, phase));
                    }
                }
            }
            case BreathPart.Own own ->
                page.text(number, words.get("cli.partOwn", range(own.seconds()), text(own.cue())));
            case BreathPart.Drill drill -> {
                page.text(number, words.get("cli.partDrill", range(drill.times())));
                drill.beats().forEach(beat -> page.text(DEEPER, beat(beat)));
            }
        }
    }

    private String paced(BreathPart.Paced paced) {
        Pacing pacing = paced.pacing();
        String start = Times.number(pacing.start().breathsPerMinute());
        String target = Times.number(pacing.target().breathsPerMinute());
        String rate = start.equals(target) ? start : words.get("cli.later", start, target);
        return switch (paced.amount()) {
            case Amount.Seconds(Range range) -> words.get("cli.partSeconds", range(range), rate);
            case Amount.Breaths(Range range) -> words.get("cli.partBreaths", range(range), rate);
        };
    }

    private String phase(BreathPart.Paced paced, BreathPhase phase) {
        Pacing pacing = paced.pacing();
        Optional<Guide> guide = Optional.ofNullable(paced.guides().get(phase));
        return line(
                words.name(EventPhase.of(phase)),
                guide.flatMap(Guide::route),
                lengths(
                        pacing.start().millisOf(phase),
                        pacing.target().millisOf(phase),
                        pacing.cap().millisOf(phase)),
                guide.map(Guide::cue));
    }

    private String beat(Beat beat) {
        return line(
                words.name(EventPhase.of(beat)),
                beat.route(),
                lengths(beat.startMillis(), beat.targetMillis(), beat.capMillis()),
                Optional.of(beat.cue()));
    }

    private String line(String what, Optional<Route> route, String lengths, Optional<LocalText> cue) {
        List<String> parts = new ArrayList<>(List.of(what));
        route.map(words::name).ifPresent(parts::add);
        parts.add(lengths);
        cue.map(this::text).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private String lengths(int start, int target, int cap) {
        return words.get("cli.lengths", Times.seconds(start), Times.seconds(target), Times.seconds(cap));
    }

    void print(StretchExercise exercise) {
        page.gap();
        page.line(words.get("cli.steps", words.name(exercise.sides())));
        exercise.steps().forEach(this::step);
        if (!exercise.finish().isEmpty()) {
            page.line(words.get("cli.finish"));
            exercise.finish().forEach(this::step);
        }
        StretchExercise.StretchDose dose = exercise.dose();
        page.text(INDENT, words.get("cli.dose", range(dose.sets()), range(dose.reps()), range(dose.holdSeconds())));
    }

    private void step(MoveStep step) {
        String length = switch (step.length()) {
            case StepLength.Move(int millis) -> words.get("cli.move", Times.seconds(millis));
            case StepLength.Hold() -> words.get("cli.holdStep");
        };
        String cue = text(step.cue())
                .replace("{side}", words.get("cli.workingSide"))
                .replace("{other}", words.get("cli.otherSide"));
        page.text("  - ", String.join(" · ", words.name(EventPhase.of(step.breath())), length, cue));
    }

    /// A number, or two: at first and later.
    private String range(Range range) {
        String start = Integer.toString(range.start());
        return range.start() == range.target()
                ? start
                : words.get("cli.later", start, Integer.toString(range.target()));
    }

    private String text(LocalText text) {
        return text.in(words.locale());
    }
}
