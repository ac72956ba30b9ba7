package org.ribwise.ui.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.plan.Dosage;
import org.ribwise.domain.plan.Due;
import org.ribwise.domain.plan.Light;
import org.ribwise.domain.plan.PlanGoal;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlanToday;
import org.ribwise.domain.plan.PlannedItem;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.Proposal;
import org.ribwise.domain.plan.SymptomLimits;
import org.ribwise.domain.session.DoseNumbers;
import org.ribwise.ui.kit.DoseWords;
import org.ribwise.ui.kit.Messages;

/// Says what a plan is about, in plain words.
///
/// @param words the words
/// @param library where exercises have their names
public record PlanWords(Messages words, ExerciseLibrary library) {

    private static final int DAYS_IN_WEEK = 7;
    private static final long MINUTE_MILLIS = 60_000;

    /// Name of a prescribed exercise; its id when the library does not have it.
    String name(Prescription one) {
        return item(one)
                .map(item -> item.exercise().name().in(words.locale()))
                .orElseGet(() -> one.exercise().id().value());
    }

    /// Its dose; empty when it cannot be played.
    String dose(Prescription one) {
        return item(one).map(DoseNumbers::of).map(new DoseWords(words)::of).orElse("");
    }

    /// On which days, and how often.
    String when(Prescription one) {
        int times = one.schedule().timesPerDay();
        return switch (one.schedule().rhythm()) {
            case Rhythm.OnDays(var days) when days.size() == DAYS_IN_WEEK -> words.get("plan.daily", times);
            case Rhythm.OnDays(var days) ->
                words.get(
                        "plan.onDays",
                        days.stream()
                                .map(on -> on.getDisplayName(TextStyle.FULL, words.locale()))
                                .collect(Collectors.joining(", ")),
                        times);
            case Rhythm.PerWeek(int fewest, int most) -> words.get("plan.perWeek", fewest, most, times);
        };
    }

    /// How long some exercises take together, in whole minutes, at least one.
    long minutes(List<Prescription> some) {
        long millis = some.stream()
                .flatMap(one -> item(one).stream())
                .mapToLong(item -> DoseNumbers.of(item).millis())
                .sum();
        return Math.max(1, Math.ceilDiv(millis, MINUTE_MILLIS));
    }

    private Optional<Routine.Item> item(Prescription one) {
        return PlannedItem.of(one, library).item();
    }

    /// How far it is today.
    String state(Due due) {
        if (due.isDone()) {
            return words.get("plan.done");
        }
        String left = due.times() == 1 ? words.get("plan.due") : words.get("plan.dueTimes", due.done(), due.times());
        return switch (due.need()) {
            case ASKED -> left;
            case WELCOME -> words.get("plan.welcome");
        };
    }

    /// A goal, and by when it is to be reached.
    String goal(PlanGoal goal) {
        return goal.by()
                .map(by -> words.get("plan.goalBy", goal.text(), day(by)))
                .orElseGet(goal::text);
    }

    /// A day in words.
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }

    /// How it may feel, and when to stop.
    public String aim(SymptomLimits limits) {
        String aim = words.get(
                "plan.aim",
                limits.lowest().value(),
                limits.highest().value(),
                limits.stopFrom().value(),
                limits.painStopFrom().value());
        return limits.oxygenStopBelow()
                .map(below -> aim + " " + words.get("plan.aimOxygen", below.percent()))
                .orElse(aim);
    }

    /// Times of the day in words.
    String times(List<LocalTime> times) {
        DateTimeFormatter written =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale());
        return times.stream().map(written::format).collect(Collectors.joining(", "));
    }

    /// What is announced: a review, the end.
    List<String> announcements(PlanToday today) {
        Stream<String> review = today.review().stream().map(day -> words.get("plan.reviewOn", day(day)));
        Stream<String> ending = switch (today.ending()) {
            case PlanToday.Ending.NotYet(LocalDate start) -> Stream.of(words.get("plan.beginsOn", day(start)));
            case PlanToday.Ending.GoesOn() -> Stream.empty();
            case PlanToday.Ending.Soon(LocalDate last) -> Stream.of(words.get("plan.endsOn", day(last)));
            case PlanToday.Ending.Over(LocalDate last) -> Stream.of(words.get("plan.endedOn", day(last)));
        };
        return Stream.concat(review, ending).toList();
    }

    /// What is offered, in one sentence.
    String offer(Proposal proposal, PlanToday today) {
        String name = name(now(proposal.prescription(), today));
        return switch (proposal) {
            case Proposal.Up up -> words.get("plan.up", name, dose(up.from(), up, today), dose(up.then(), up, today));
            case Proposal.Down down ->
                words.get("plan.down", name, dose(down.from(), down, today), dose(down.then(), down, today));
            case Proposal.Restart restart -> words.get("plan.restart", name, dose(restart.then(), restart, today));
            case Proposal.Pause _ -> words.get("plan.pause", name);
            case Proposal.Stay _ -> words.get("plan.stay", name);
        };
    }

    private String dose(Dosage dosage, Proposal proposal, PlanToday today) {
        Prescription one = dosage.on(now(proposal.prescription(), today));
        String pace = item(one)
                .filter(Routine.BreathingItem.class::isInstance)
                .map(Routine.BreathingItem.class::cast)
                .flatMap(this::pace)
                .orElse("");
        return dose(one) + pace;
    }

    private Optional<String> pace(Routine.BreathingItem item) {
        return item.exercise().timedPart().map(part -> {
            var pattern = part.pacing().at(item.step());
            return words.get("plan.pace", pattern.inMillis() / 1_000.0, pattern.outMillis() / 1_000.0);
        });
    }

    private static Prescription now(PrescriptionId id, PlanToday today) {
        return today.log().now().prescription(id).orElseThrow();
    }

    /// The rule and its numbers.
    String why(Proposal proposal) {
        Proposal.Grounds grounds = proposal.grounds();
        String rule = words.name(grounds.rule());
        List<String> numbers = grounds.lights().stream()
                .filter(light -> light.value() > 0 || light.colour() == Light.Colour.GREEN)
                .map(this::light)
                .toList();
        return numbers.isEmpty() ? rule : rule + " " + words.get("plan.numbers", String.join(", ", numbers));
    }

    private String light(Light light) {
        String input = words.name(light.input());
        return switch (light.colour()) {
            case GREEN -> words.get("plan.green", input, light.value());
            case AMBER -> words.get("plan.amber", input, light.value(), light.limit());
            case RED -> words.get("plan.red", input, light.value(), light.limit());
        };
    }
}
