package org.ribwise.exchange.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.StrictJson;
import org.ribwise.domain.drafting.DraftHead;
import org.ribwise.domain.drafting.DraftHead.Writer;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.drafting.WrittenWord;
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
        DraftHead head = new DraftHead(
                heading.id(), heading.version(), heading.title(), Writer.of(heading.by()), heading.forWhom());
        return of(
                PlanDraft.after(plan, head),
                heading.createdAt(),
                parcel.resultsFor().map(SealingKey::base64).orElse(null),
                parcel.ownExercises());
    }

    /// A draft, which may have gaps.
    static PlanJson of(PlanDraft draft, OffsetDateTime at) {
        return of(draft, at, null, List.of());
    }

    private static PlanJson of(
            PlanDraft draft, OffsetDateTime at, @Nullable String resultsFor, List<DefinitionText> ownExercises) {
        DraftHead head = draft.head();
        return new PlanJson(
                head.id().toString(),
                head.version(),
                head.title(),
                at.toString(),
                new PlanJson.AuthorJson(
                        head.by().name(),
                        text(head.by().place()),
                        text(head.by().contact())),
                new PlanJson.PatientJson(
                        head.forWhom().id().toString(), head.forWhom().name()),
                resultsFor,
                draft.times().start().toString(),
                day(draft.times().end()),
                some(draft.times().reviews().stream().map(LocalDate::toString).toList()),
                some(draft.words().goals().stream()
                        .map(goal -> new PlanJson.GoalJson(goal.text(), day(goal.by())))
                        .toList()),
                text(draft.words().notes()),
                draft.prescriptions().stream().map(PlanToJson::prescription).toList(),
                switchedOn(draft.written()),
                overrides(draft.written()),
                some(ownExercises.stream().map(PlanToJson::tree).toList()));
    }

    private static @Nullable List<WordJson> switchedOn(WrittenWord written) {
        return some(written.switchedOn().stream()
                .map(on -> new WordJson(
                        on.exercise().value(),
                        null,
                        on.by(),
                        on.reason(),
                        on.at().toString()))
                .toList());
    }

    private static @Nullable List<WordJson> overrides(WrittenWord written) {
        return some(written.overrides().stream()
                .map(over -> new WordJson(
                        over.exercise().value(),
                        over.tag(),
                        over.by(),
                        over.reason(),
                        over.at().toString()))
                .toList());
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
