package org.ribwise.exchange.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.StrictJson;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.exchange.dose.BreathingJson;
import org.ribwise.exchange.dose.LimitsJson;
import org.ribwise.exchange.dose.MovementJson;
import org.ribwise.exchange.plan.PlanJson.PrescriptionJson;
import org.ribwise.exchange.plan.PlanJson.ScheduleJson;
import org.ribwise.exchange.plan.PlanJson.WordJson;

/// A plan as its file says it. What is empty is left out.
final class PlanToJson {

    private PlanToJson() {}

    static PlanJson of(PlanParcel parcel) {
        Plan plan = parcel.plan();
        PlanHeading heading = plan.heading();
        return new PlanJson(
                heading.id().toString(),
                heading.version(),
                heading.title(),
                heading.createdAt().toString(),
                new PlanJson.AuthorJson(
                        heading.by().name(),
                        text(heading.by().place()),
                        text(heading.by().contact())),
                new PlanJson.PatientJson(
                        heading.forWhom().id().toString(), heading.forWhom().name()),
                parcel.resultsFor().map(SealingKey::base64).orElse(null),
                plan.times().start().toString(),
                day(plan.times().end()),
                some(plan.times().reviews().stream().map(LocalDate::toString).toList()),
                some(plan.words().goals().stream()
                        .map(goal -> new PlanJson.GoalJson(goal.text(), day(goal.by())))
                        .toList()),
                text(plan.words().notes()),
                plan.prescriptions().stream().map(PlanToJson::prescription).toList(),
                some(plan.switchedOn().stream()
                        .map(on -> new WordJson(
                                on.exercise().value(),
                                null,
                                on.by(),
                                on.reason(),
                                on.at().toString()))
                        .toList()),
                some(plan.overrides().stream()
                        .map(over -> new WordJson(
                                over.exercise().value(),
                                over.tag(),
                                over.by(),
                                over.reason(),
                                over.at().toString()))
                        .toList()),
                some(parcel.ownExercises().stream().map(PlanToJson::tree).toList()));
    }

    private static JsonNode tree(DefinitionText own) {
        Findings findings = new Findings(own.id().value());
        return StrictJson.tree(own.text(), findings)
                .orElseThrow(() -> new IllegalArgumentException(own.id().value() + " is no JSON at "
                        + findings.problems().getFirst()));
    }

    private static PrescriptionJson prescription(Prescription one) {
        return new PrescriptionJson(
                one.id().value(),
                one.exercise().id().value(),
                one.exercise().variant().orElse(null),
                one.exercise().level(),
                one.exercise().side(),
                BreathingJson.of(one.dose()),
                MovementJson.of(one.dose()),
                schedule(one.schedule()),
                LimitsJson.of(one.limits()),
                text(one.words().instruction()),
                text(one.words().reason()),
                one.progression());
    }

    private static ScheduleJson schedule(PlanSchedule schedule) {
        List<DayOfWeek> days = null;
        Integer fewest = null;
        Integer most = null;
        switch (schedule.rhythm()) {
            case Rhythm.OnDays on -> days = List.copyOf(on.days());
            case Rhythm.PerWeek(int least, int greatest) -> {
                fewest = least;
                most = greatest;
            }
        }
        return new ScheduleJson(
                days,
                fewest,
                most,
                schedule.timesPerDay(),
                some(schedule.timesOfDay().stream().map(Object::toString).toList()),
                schedule.start().toString(),
                day(schedule.end()),
                number(schedule.goalPerWeek()));
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static <T> @Nullable List<T> some(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
