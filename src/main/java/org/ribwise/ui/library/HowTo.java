package org.ribwise.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.DoseNumbers;
import org.ribwise.ui.kit.DoseWords;
import org.ribwise.ui.kit.Messages;

/// How an exercise is done, told from the numbers that are played, so that text and player agree.
///
/// @param words the words
/// @param doses the words of doses
record HowTo(Messages words, DoseWords doses) {

    HowTo(Messages words) {
        this(words, new DoseWords(words));
    }

    private static final double SECOND_MILLIS = 1_000;

    /// One step.
    ///
    /// @param text what to do
    /// @param detail the breath that goes with it, and how long; may be empty
    record Step(String text, String detail) {}

    /// The starting position and what to prepare.
    List<String> setup(Routine.Item item) {
        return switch (item) {
            case Routine.StretchItem stretch -> List.of(text(stretch.exercise().setup()));
            case Routine.BreathingItem breathing -> postures(breathing.exercise());
        };
    }

    private List<String> postures(BreathingExercise exercise) {
        String others = exercise.postures().stream().skip(1).map(words::name).collect(Collectors.joining(" · "));
        List<String> setup = new ArrayList<>();
        setup.add(text(exercise.setup()));
        setup.add(words.name(exercise.postures().getFirst()) + ".");
        if (!others.isEmpty()) {
            setup.add(words.get("library.alsoPossible", others));
        }
        return setup;
    }

    /// The steps in order.
    List<Step> steps(Routine.Item item) {
        return switch (item) {
            case Routine.StretchItem stretch -> steps(stretch);
            case Routine.BreathingItem breathing ->
                breathing.exercise().parts().stream()
                        .flatMap(part -> steps(part, breathing))
                        .toList();
        };
    }

    private List<Step> steps(Routine.StretchItem item) {
        return Stream.concat(item.exercise().steps().stream(), item.exercise().finish().stream())
                .filter(step -> step.length() instanceof StepLength.Move || item.holdSeconds() > 0)
                .map(step -> new Step(cue(step.cue(), Side.LEFT), detail(step, item.holdSeconds())))
                .toList();
    }

    private String detail(MoveStep step, int holdSeconds) {
        return switch (step.length()) {
            case StepLength.Move(int millis) -> words.get("library.breathAndSeconds", breath(step), seconds(millis));
            case StepLength.Hold() -> words.get("library.holdSeconds", holdSeconds);
        };
    }

    private String breath(MoveStep step) {
        return switch (step.breath()) {
            case IN -> words.name(BreathPhase.IN);
            case OUT -> words.name(BreathPhase.OUT);
            case FREE -> words.get("library.breatheFreely");
        };
    }

    /// A cue says `{side}` for the side that is stretched or works and `{other}` for the other one.
    String cue(LocalText cue, Side side) {
        return text(cue).replace("{side}", word(side)).replace("{other}", word(side.other()));
    }

    private String word(Side side) {
        return switch (side) {
            case LEFT -> words.get("library.left");
            case RIGHT -> words.get("library.right");
        };
    }

    private Stream<Step> steps(BreathPart part, Routine.BreathingItem item) {
        return switch (part) {
            case BreathPart.Paced paced -> paced(paced, item);
            case BreathPart.Own own ->
                Stream.of(new Step(
                        text(own.cue()),
                        words.get("library.ownRhythm", own.seconds().start())));
            case BreathPart.Drill drill -> drill(drill);
        };
    }

    private Stream<Step> paced(BreathPart.Paced part, Routine.BreathingItem item) {
        BreathPattern pattern = item.limits().on(part.pacing().at(item.step()));
        return Stream.of(BreathPhase.values())
                .filter(phase -> pattern.millisOf(phase) > 0)
                .map(phase -> new Step(
                        words.get("library.phaseSeconds", words.name(phase), seconds(pattern.millisOf(phase))),
                        Optional.ofNullable(part.guides().get(phase))
                                .map(guide -> text(guide.cue()))
                                .orElse("")));
    }

    private Stream<Step> drill(BreathPart.Drill drill) {
        Stream<Step> beats = drill.beats().stream().map(this::step);
        return drill.times().start() == 1
                ? beats
                : Stream.concat(
                        beats,
                        Stream.of(new Step(
                                words.get("library.repeat", drill.times().start()), "")));
    }

    private Step step(Beat beat) {
        return new Step(text(beat.cue()), words.get("library.seconds", seconds(beat.startMillis())));
    }

    /// How much: repetitions or minutes, and what it may grow to within the limits.
    ///
    /// @param limits what this person may at most, now and later
    List<String> dose(Routine.Item item, List<Limits> limits) {
        return switch (item) {
            case Routine.StretchItem stretch -> dose(stretch, limits);
            case Routine.BreathingItem breathing -> dose(breathing);
        };
    }

    private List<String> dose(Routine.StretchItem item, List<Limits> limits) {
        int longestHold = limits.stream()
                .flatMapToInt(each -> each.longestHoldSeconds().stream())
                .min()
                .orElse(Integer.MAX_VALUE);
        StretchExercise.StretchDose dose = item.exercise().dose();
        List<String> lines = new ArrayList<>();
        lines.add(doses.of(DoseNumbers.of(item)));
        int laterHold = Math.min(dose.holdSeconds().target(), longestHold);
        String later = Stream.of(
                        grows(dose.reps())
                                ? words.get("library.reps", dose.reps().target())
                                : "",
                        laterHold > item.holdSeconds() ? words.get("library.eachHeld", laterHold) : "",
                        grows(dose.sets())
                                ? words.get("library.sets", dose.sets().target())
                                : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!later.isEmpty()) {
            lines.add(words.get("library.later", later));
        }
        return lines;
    }

    private List<String> dose(Routine.BreathingItem item) {
        BreathingExercise exercise = item.exercise();
        List<String> lines = new ArrayList<>();
        lines.add(doses.of(DoseNumbers.of(item)));
        exercise.lengthSeconds().ifPresent(range -> {
            int first = item.limits().length(item.seconds().orElse(range.start()));
            int later = item.limits().length(range.target());
            if (later > first) {
                lines.add(words.get("library.later", length(later)));
            }
        });
        exercise.timedPart().ifPresent(part -> {
            double first = item.limits().on(part.pacing().at(item.step())).breathsPerMinute();
            double later = item.limits().on(part.pacing().target()).breathsPerMinute();
            lines.add(first == later ? words.get("library.rate", first) : words.get("library.rateLater", first, later));
        });
        Range times = exercise.timesPerDay();
        lines.add(
                grows(times)
                        ? words.get("library.timesADayRange", times.start(), times.target())
                        : words.get("library.timesADay", times.start()));
        return lines;
    }

    private String length(int seconds) {
        return seconds % 60 == 0
                ? words.get("library.minutesLong", seconds / 60)
                : words.get("library.secondsLong", seconds);
    }

    private static boolean grows(Range range) {
        return range.target() > range.start();
    }

    private static double seconds(int millis) {
        return millis / SECOND_MILLIS;
    }

    private String text(LocalText text) {
        return text.in(words.locale());
    }
}
