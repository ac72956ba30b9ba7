package org.ribwise.exchange.results;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exchange.AcceptedVersion;
import org.ribwise.domain.exchange.PlanCourse;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOn;
import org.ribwise.domain.plan.Dosage;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.SessionFelt;
import org.ribwise.domain.record.SessionId;
import org.ribwise.exchange.dose.BreathingJson;
import org.ribwise.exchange.dose.MovementJson;
import org.ribwise.exchange.results.CourseJson.DayOffJson;
import org.ribwise.exchange.results.CourseJson.DayOnJson;
import org.ribwise.exchange.results.CourseJson.DecisionJson;
import org.ribwise.exchange.results.CourseJson.DosageJson;
import org.ribwise.exchange.results.CourseJson.FeltJson;
import org.ribwise.exchange.results.CourseJson.FollowedJson;

/// How plans were followed, both ways.
final class CourseForm {

    private CourseForm() {}

    /// `null` when nothing is told.
    static @Nullable CourseJson json(PlanCourse course, Instant usual) {
        return course.equals(PlanCourse.NONE)
                ? null
                : new CourseJson(
                        Forms.json(course.followed(), CourseForm::followed, usual),
                        Forms.json(course.decisions(), CourseForm::decision, usual),
                        Forms.json(course.daysOff(), CourseForm::dayOff, usual),
                        Forms.json(course.daysOn(), CourseForm::dayOn, usual),
                        Forms.json(course.felt(), CourseForm::felt, usual));
    }

    private static FollowedJson followed(AcceptedVersion plan, @Nullable String asOf) {
        return new FollowedJson(
                plan.plan().toString(),
                plan.version(),
                plan.title(),
                plan.acceptedAt().toString(),
                asOf);
    }

    private static DecisionJson decision(DoseDecision decision, @Nullable String asOf) {
        return new DecisionJson(
                decision.id().toString(),
                decision.at().toString(),
                asOf,
                decision.plan().toString(),
                decision.version(),
                decision.prescription().value(),
                decision.rule(),
                decision.answer(),
                Absent.orNull(decision.dosage().map(CourseForm::dosage)));
    }

    private static DosageJson dosage(Dosage dosage) {
        return new DosageJson(
                dosage.exercise().id().value(),
                Absent.orNull(dosage.exercise().variant()),
                dosage.exercise().level(),
                dosage.exercise().side(),
                BreathingJson.of(dosage.dose()),
                MovementJson.of(dosage.dose()));
    }

    private static DayOffJson dayOff(DayOff off, @Nullable String asOf) {
        return new DayOffJson(off.day().toString(), off.reason(), off.saidAt().toString(), asOf);
    }

    private static DayOnJson dayOn(DayOn on, @Nullable String asOf) {
        return new DayOnJson(on.day().toString(), on.saidAt().toString(), asOf);
    }

    private static FeltJson felt(SessionFelt felt, @Nullable String asOf) {
        return new FeltJson(
                felt.session().value().toString(),
                felt.saidAt().toString(),
                asOf,
                Absent.orNull(felt.comfort().map(Nrs::value)),
                Absent.orNull(felt.nextDay()));
    }

    static PlanCourse of(@Nullable CourseJson json, Forms forms) {
        if (json == null) {
            return PlanCourse.NONE;
        }
        JsonPointer plan = JsonPointer.empty().appendProperty("plan");
        return new PlanCourse(
                forms.each(plan, "followed", json.followed(), CourseForm::followed, one -> one.asOf()),
                forms.each(plan, "decisions", json.decisions(), CourseForm::decision, one -> one.asOf()),
                forms.each(plan, "daysOff", json.daysOff(), CourseForm::dayOff, one -> one.asOf()),
                forms.each(plan, "daysOn", json.daysOn(), CourseForm::dayOn, one -> one.asOf()),
                forms.each(plan, "felt", json.felt(), CourseForm::felt, one -> one.asOf()));
    }

    private static AcceptedVersion followed(FollowedJson json) {
        return new AcceptedVersion(
                UUID.fromString(json.plan()), json.version(), json.title(), OffsetDateTime.parse(json.at()));
    }

    private static DoseDecision decision(DecisionJson json) {
        return new DoseDecision(
                UUID.fromString(json.id()),
                OffsetDateTime.parse(json.at()),
                UUID.fromString(json.plan()),
                json.version(),
                new PrescriptionId(json.prescription()),
                json.rule(),
                json.answer(),
                Optional.ofNullable(json.to()).map(CourseForm::dosage));
    }

    private static Dosage dosage(DosageJson json) {
        PrescribedDose dose = json.breathing() != null
                ? json.breathing().dose()
                : Absent.needed(json.movement(), "dose").dose();
        return new Dosage(
                new PrescribedExercise(
                        new ExerciseId(json.exercise()),
                        Optional.ofNullable(json.variant()),
                        json.level(),
                        json.side()),
                dose);
    }

    private static SessionFelt felt(FeltJson json) {
        return new SessionFelt(
                new SessionId(UUID.fromString(json.session())),
                Optional.ofNullable(json.comfort()).map(Nrs::new),
                Optional.ofNullable(json.nextDay()),
                OffsetDateTime.parse(json.at()));
    }

    private static DayOn dayOn(DayOnJson json) {
        return new DayOn(LocalDate.parse(json.day()), OffsetDateTime.parse(json.at()));
    }

    private static DayOff dayOff(DayOffJson json) {
        return new DayOff(LocalDate.parse(json.day()), json.reason(), OffsetDateTime.parse(json.at()));
    }
}
