package org.ribwise.exchange.plan;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.domain.drafting.DraftHead;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.drafting.WrittenWord;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanGoal;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PlanTimes;
import org.ribwise.domain.plan.PlanWords;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.PrescriptionWords;
import org.ribwise.domain.plan.SafetyOverride;
import org.ribwise.domain.plan.SwitchedOn;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.exchange.dose.BreathingJson;
import org.ribwise.exchange.dose.MovementJson;
import org.ribwise.exchange.plan.PlanJson.PrescriptionJson;
import org.ribwise.exchange.plan.PlanJson.ScheduleJson;
import org.ribwise.exchange.plan.PlanJson.WordJson;

/// A plan from what its file says. The schema has been there before; what the domain refuses is told with
/// its place.
final class PlanFromJson {

    private final Findings findings;

    PlanFromJson(Findings findings) {
        this.findings = findings;
    }

    Optional<PlanParcel> parcel(PlanJson json) {
        List<Prescription> prescriptions = each("prescriptions", json.prescriptions(), PlanFromJson::prescription);
        List<SwitchedOn> switchedOn = each("switchedOn", json.switchedOn(), PlanFromJson::switchedOn);
        List<SafetyOverride> overrides = each("overrides", json.overrides(), PlanFromJson::override);
        List<DefinitionText> own = each("exercises", json.exercises(), PlanFromJson::own);
        Optional<PlanHeading> heading = findings.attempt(JsonPointer.empty(), () -> heading(json));
        Optional<PlanTimes> times = findings.attempt(JsonPointer.empty(), () -> times(json));
        Optional<PlanWords> words = findings.attempt(JsonPointer.empty(), () -> words(json));
        if (!findings.none()) {
            return Optional.empty();
        }
        return findings.attempt(
                JsonPointer.empty(),
                () -> new PlanParcel(
                        new Plan(
                                heading.orElseThrow(),
                                times.orElseThrow(),
                                words.orElseThrow(),
                                prescriptions,
                                switchedOn,
                                overrides),
                        Optional.ofNullable(json.resultsFor()).map(SealingKey::new),
                        own));
    }

    /// A draft, which may have gaps.
    Optional<PlanDraft> draft(PlanJson json) {
        return findings.attempt(JsonPointer.empty(), () -> {
            PlanJson.AuthorJson by = json.by();
            return new PlanDraft(
                    new DraftHead(
                            UUID.fromString(json.id()),
                            json.version(),
                            json.title(),
                            new DraftHead.Writer(by.name(), text(by.place()), text(by.contact())),
                            forWhom(json)),
                    times(json),
                    words(json),
                    listOf(json.prescriptions()).stream()
                            .map(PlanFromJson::prescription)
                            .toList(),
                    new WrittenWord(
                            listOf(json.switchedOn()).stream()
                                    .map(PlanFromJson::switchedOn)
                                    .toList(),
                            listOf(json.overrides()).stream()
                                    .map(PlanFromJson::override)
                                    .toList()));
        });
    }

    private static PlanHeading.Patient forWhom(PlanJson json) {
        return new PlanHeading.Patient(
                UUID.fromString(json.forWhom().id()), json.forWhom().name());
    }

    private <J, T> List<T> each(String name, @Nullable List<J> written, Function<J, T> translation) {
        List<T> all = new ArrayList<>();
        JsonPointer list = JsonPointer.empty().appendProperty(name);
        List<J> found = listOf(written);
        for (int i = 0; i < found.size(); i++) {
            J one = found.get(i);
            findings.attempt(list.appendIndex(i), () -> translation.apply(one)).ifPresent(all::add);
        }
        return all;
    }

    private static PlanHeading heading(PlanJson json) {
        return new PlanHeading(
                UUID.fromString(json.id()),
                json.version(),
                json.title(),
                OffsetDateTime.parse(json.createdAt()),
                new PlanHeading.Author(
                        json.by().name(),
                        text(json.by().place()),
                        text(json.by().contact())),
                forWhom(json));
    }

    private static PlanTimes times(PlanJson json) {
        List<LocalDate> reviews =
                listOf(json.reviews()).stream().map(LocalDate::parse).toList();
        return new PlanTimes(LocalDate.parse(json.start()), day(json.end()), reviews);
    }

    private static PlanWords words(PlanJson json) {
        List<PlanGoal> goals = listOf(json.goals()).stream()
                .map(goal -> new PlanGoal(goal.text(), day(goal.by())))
                .toList();
        return new PlanWords(goals, text(json.notes()));
    }

    private static Prescription prescription(PrescriptionJson json) {
        return new Prescription(
                new PrescriptionId(json.id()),
                new PrescribedExercise(
                        new ExerciseId(json.exercise()),
                        Optional.ofNullable(json.variant()),
                        json.level(),
                        json.side()),
                dose(json),
                schedule(json.schedule()),
                json.limits().limits(),
                new PrescriptionWords(text(json.instruction()), text(json.reason())),
                json.progression());
    }

    private static PrescribedDose dose(PrescriptionJson json) {
        BreathingJson breathing = json.breathing();
        MovementJson movement = json.movement();
        if (breathing != null) {
            return breathing.dose();
        }
        if (movement != null) {
            return movement.dose();
        }
        throw new IllegalArgumentException("no dose");
    }

    private static PlanSchedule schedule(ScheduleJson json) {
        return new PlanSchedule(
                rhythm(json),
                json.timesPerDay(),
                listOf(json.timesOfDay()).stream().map(LocalTime::parse).toList(),
                LocalDate.parse(json.start()),
                day(json.end()),
                number(json.goalPerWeek()));
    }

    private static Rhythm rhythm(ScheduleJson json) {
        if (json.days() != null) {
            return new Rhythm.OnDays(EnumSet.copyOf(json.days()));
        }
        Integer fewest = json.fewestDaysPerWeek();
        Integer most = json.mostDaysPerWeek();
        return new Rhythm.PerWeek(fewest == null ? 0 : fewest, most == null ? 0 : most);
    }

    private static SwitchedOn switchedOn(WordJson json) {
        return new SwitchedOn(
                new ExerciseId(json.exercise()), json.by(), json.reason(), OffsetDateTime.parse(json.at()));
    }

    private static SafetyOverride override(WordJson json) {
        if (json.tag() == null) {
            throw new IllegalArgumentException("no condition");
        }
        return new SafetyOverride(
                new ExerciseId(json.exercise()), json.tag(), json.by(), json.reason(), OffsetDateTime.parse(json.at()));
    }

    private static DefinitionText own(JsonNode json) {
        return new DefinitionText(new ExerciseId(json.path("id").asText()), json.toPrettyString());
    }

    private static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Optional<LocalDate> day(@Nullable String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
