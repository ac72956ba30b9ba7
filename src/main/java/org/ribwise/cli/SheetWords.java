package org.ribwise.cli;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.exchange.PaperSheet;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.motion.Rig;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.Skeleton;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlannedItem;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.session.DoseNumbers;
import org.ribwise.ui.kit.DoseWords;
import org.ribwise.ui.kit.Messages;

/// The words of the paper sheet of a plan.
///
/// @param read the plan
/// @param words the words
public record SheetWords(ReadPlan read, Messages words) {

    /// The sheet of the plan.
    ///
    /// @param code letters of the QR code; empty when the plan is too large for one
    public PaperSheet sheet(Optional<String> code) {
        Plan plan = read.parcel().plan();
        PlanText text = new PlanText(words, read.envelope());
        List<String> lines = new ArrayList<>();
        lines.add(text.from(plan));
        plan.words().goals().forEach(goal -> lines.add(text.goal(goal)));
        plan.words().notes().lines().filter(line -> !line.isBlank()).forEach(lines::add);
        text.reach(plan.heading().by()).ifPresent(lines::add);
        read.opened().ifPresent(opened -> lines.add(words.get("cli.sheetKey", opened.words())));
        String caption = code.isPresent() ? words.get("cli.sheetCode") : words.get("cli.sheetNoCode");
        return new PaperSheet(
                words.locale(),
                text.head(plan.heading()),
                lines,
                Stream.of(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()))
                        .toList(),
                plan.prescriptions().stream().map(one -> drawn(one, text)).toList(),
                code,
                caption);
    }

    private PaperSheet.Drawn drawn(Prescription one, PlanText text) {
        ExerciseLibrary library = read.envelope().library();
        Optional<Exercise> exercise = PlannedItem.form(one.exercise(), library);
        List<String> lines = new ArrayList<>();
        lines.add(text.schedule(one.schedule().rhythm(), one.schedule().timesPerDay()));
        one.words().instruction().lines().filter(line -> !line.isBlank()).forEach(lines::add);
        return new PaperSheet.Drawn(
                exercise.map(found -> found.name().in(words.locale()))
                        .orElse(one.exercise().id().value()),
                PlannedItem.of(one, library)
                        .item()
                        .map(DoseNumbers::of)
                        .map(new DoseWords(words)::of)
                        .orElseGet(() -> text.dose(one.dose())),
                lines,
                exercise.flatMap(SheetWords::picture),
                Stream.of(DayOfWeek.values())
                        .map(day -> due(one.schedule(), day) ? one.schedule().timesPerDay() : 0)
                        .toList());
    }

    private static boolean due(PlanSchedule schedule, DayOfWeek day) {
        return schedule.rhythm().days().contains(day);
    }

    private static Optional<Skeleton> picture(Exercise exercise) {
        return exercise instanceof StretchExercise stretch
                ? Optional.of(Rig.skeleton(stretch.widestPose(), Side.RIGHT))
                : Optional.empty();
    }
}
