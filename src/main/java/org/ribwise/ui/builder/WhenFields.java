package org.ribwise.ui.builder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.ui.control.EntryField;
import org.ribwise.ui.kit.DateText;
import org.ribwise.ui.kit.Messages;

/// When an exercise is done: which days, how often on a day, at which times, from when to when, and how
/// often a week is aimed at.
///
/// @param fields where the fields go
record WhenFields(Fields fields) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /// Who chooses the days.
    enum DaysChosen {
        /// The days of the week that are ticked.
        TICKED,
        /// So many days a week of the person's own choice.
        BY_PERSON
    }

    private Messages words() {
        return fields.words();
    }

    void add() {
        fields.heading(words().get("builder.when"));
        fields.choice(
                "days",
                words().get("builder.whichDays"),
                List.of(DaysChosen.values()),
                words()::name,
                one -> one.schedule().rhythm() instanceof Rhythm.PerWeek ? DaysChosen.BY_PERSON : DaysChosen.TICKED,
                (one, chosen) -> one.at(one.schedule()
                        .on(
                                switch (chosen) {
                                    case TICKED -> Rhythm.OnDays.daily();
                                    case BY_PERSON -> PutOn.ANY_DAYS.rhythm();
                                })));
        if (fields.now().schedule().rhythm() instanceof Rhythm.PerWeek) {
            perWeek();
        }
        fields.step(
                "times",
                words().get("builder.timesADay"),
                one -> Integer.toString(one.schedule().timesPerDay()),
                (one, by) -> timed(one, one.schedule().timesPerDay() + by));
        times();
        day(
                "from",
                words().get("builder.from"),
                one -> Optional.of(one.schedule().start()),
                (when, day) -> when.during(day.orElseGet(when::start), when.end()));
        day(
                "to",
                words().get("builder.to"),
                one -> one.schedule().end(),
                (when, day) -> when.during(when.start(), day));
        fields.step(
                "goal",
                words().get("builder.goalPerWeek"),
                one -> one.schedule().goalPerWeek().isPresent()
                        ? Integer.toString(one.schedule().goalPerWeek().getAsInt())
                        : words().get("builder.asTheDaysSay"),
                (one, by) -> one.at(one.schedule().aiming(goal(one.schedule(), by))));
    }

    private static OptionalInt goal(PlanSchedule when, int by) {
        int goal = when.goalPerWeek().orElse(0) + by;
        return goal <= 0 ? OptionalInt.empty() : OptionalInt.of(goal);
    }

    private void perWeek() {
        fields.step(
                "fewest",
                words().get("builder.fewest"),
                one -> Integer.toString(rhythm(one).fewest()),
                (one, by) -> chosen(one, rhythm(one).fewest() + by, rhythm(one).most()));
        fields.step(
                "most",
                words().get("builder.most"),
                one -> Integer.toString(rhythm(one).most()),
                (one, by) -> chosen(one, rhythm(one).fewest(), rhythm(one).most() + by));
    }

    private static Rhythm.PerWeek rhythm(Prescription one) {
        return (Rhythm.PerWeek) one.schedule().rhythm();
    }

    private static Prescription chosen(Prescription one, int fewest, int most) {
        return one.at(one.schedule().on(new Rhythm.PerWeek(fewest, most)));
    }

    /// Fewer times a day than there are times: the last ones go.
    private static Prescription timed(Prescription one, int times) {
        List<LocalTime> at = one.schedule().timesOfDay();
        return one.at(one.schedule().daily(times, at.subList(0, Math.clamp(times, 0, at.size()))));
    }

    private void times() {
        fields.entry(
                new EntryField.Asked(
                        "builder-at", words().get("builder.timesOfDay"), "", words().get("builder.timesOfDayHint")),
                one -> one.schedule().timesOfDay().stream().map(TIME::format).collect(Collectors.joining(", ")),
                text -> read(text)
                        .map(at -> one -> one.at(one.schedule()
                                .daily(Math.max(at.size(), one.schedule().timesPerDay()), at))),
                () -> words().get("builder.timesOfDayBad"));
    }

    private static Optional<List<LocalTime>> read(String text) {
        try {
            return Optional.of(Arrays.stream(text.split("[,;\\s]+", -1))
                    .filter(part -> !part.isEmpty())
                    .map(part -> LocalTime.parse(part, TIME))
                    .sorted()
                    .toList());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// A schedule with another day.
    private interface OnDay {

        PlanSchedule of(PlanSchedule when, Optional<LocalDate> day);
    }

    private void day(String name, String question, Function<Prescription, Optional<LocalDate>> now, OnDay change) {
        DateText dates = new DateText(words().locale());
        fields.entry(
                new EntryField.Asked("builder-" + name, question, "", ""),
                one -> now.apply(one).map(dates::of).orElse(""),
                text -> text.isEmpty()
                        ? Optional.of(one -> one.at(change.of(one.schedule(), Optional.empty())))
                        : dates.read(text)
                                .<UnaryOperator<Prescription>>map(
                                        day -> one -> one.at(change.of(one.schedule(), Optional.of(day)))),
                () -> words().get("builder.badDay"));
    }
}
