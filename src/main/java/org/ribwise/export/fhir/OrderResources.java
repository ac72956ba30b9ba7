package org.ribwise.export.fhir;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedDose.Breathing;
import org.ribwise.domain.plan.PrescribedDose.Movement;
import org.ribwise.domain.plan.PrescribedDose.Pace;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.SymptomLimits;
import org.ribwise.export.fhir.Fields.Quantity;

/// One prescribed exercise as an order to the patient. What FHIR R4 has no element for (sets, repetitions, holds, the
/// breath) stands in extensions of our own (clinical reference 6.2) and, in words, in the instruction.
final class OrderResources {

    private static final String OWN = "https://ribwise.org/fhir/StructureDefinition/";
    private static final String FOR_GOAL = "http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal";
    private static final int DAYS_IN_WEEK = 7;
    private static final double MILLIS = 1_000;

    private final Writing writing;
    private final Fields fields;

    OrderResources(Writing writing) {
        this.writing = writing;
        this.fields = writing.fields();
    }

    /// In which plan an exercise is prescribed.
    ///
    /// @param plan the plan
    /// @param care its care plan
    /// @param goals its goals
    /// @param author who wrote it
    /// @param status how far it is
    record Within(Plan plan, Reference care, List<Reference> goals, Reference author, String status) {}

    static Reference order(Plan plan, PrescriptionId one) {
        return Reference.to(
                "ServiceRequest", plan.heading().id(), plan.heading().version(), one.value());
    }

    Reference put(Prescription one, Within within) throws IOException {
        Reference order = order(within.plan(), one.id());
        String exercise = one.exercise().id().value();
        Concept therapy = Code.THERAPY.concept();
        String reason = one.words().reason().isBlank()
                ? within.plan().heading().title()
                : one.words().reason();
        writing.to().put(order, () -> {
            fields.array("extension", () -> extensions(one, within.goals()));
            fields.references("basedOn", List.of(within.care()));
            fields.text("status", within.status());
            fields.text("intent", "order");
            fields.concepts("category", List.of(Code.ACTIVITY.concept()));
            fields.concept("code", therapy.namely(therapy.text() + ": " + exercise, "exercise", exercise));
            fields.reference("subject", writing.patient());
            fields.object("occurrenceTiming", () -> fields.object("repeat", () -> repeat(one, within.plan())));
            fields.time("authoredOn", within.plan().heading().createdAt());
            fields.reference("requester", within.author());
            fields.references("performer", List.of(writing.patient()));
            fields.concepts("reasonCode", List.of(Concept.text(reason)));
            fields.text("patientInstruction", instruction(one));
        });
        return order;
    }

    private void repeat(Prescription one, Plan plan) throws IOException {
        PlanSchedule schedule = one.schedule();
        Optional<LocalDate> end = schedule.end().or(() -> plan.times().end());
        fields.object("boundsPeriod", () -> {
            fields.text("start", schedule.start().toString());
            fields.text("end", end.map(LocalDate::toString).orElse(""));
        });
        switch (schedule.rhythm()) {
            case Rhythm.OnDays(Set<DayOfWeek> days) -> {
                fields.number("frequency", schedule.timesPerDay());
                period("d");
                if (days.size() < DAYS_IN_WEEK) {
                    fields.texts(
                            "dayOfWeek",
                            days.stream().map(OrderResources::threeLetters).toList());
                }
            }
            case Rhythm.PerWeek(int fewest, int most) -> {
                fields.number("frequency", (long) fewest * schedule.timesPerDay());
                if (most > fewest) {
                    fields.number("frequencyMax", (long) most * schedule.timesPerDay());
                }
                period("wk");
            }
        }
        if (!schedule.timesOfDay().isEmpty()) {
            fields.texts(
                    "timeOfDay",
                    schedule.timesOfDay().stream().map(OrderResources::time).toList());
        }
    }

    private void period(String unit) throws IOException {
        fields.number("period", 1);
        fields.text("periodUnit", unit);
    }

    private static String threeLetters(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(time);
    }

    private void extensions(Prescription one, List<Reference> goals) throws IOException {
        for (Reference goal : goals) {
            extension(FOR_GOAL, () -> fields.reference("valueReference", goal));
        }
        dose(one.dose());
        if (one.exercise().side() != PrescribedSide.AS_DEFINED) {
            extension(
                    OWN + "exercise-side",
                    () -> fields.text("valueCode", code(one.exercise().side())));
        }
        if (one.exercise().variant().isPresent()) {
            String variant = code(one.exercise().variant().get());
            extension(OWN + "exercise-variant", () -> fields.text("valueCode", variant));
        }
        SymptomLimits limits = one.limits();
        extension(
                OWN + "target-exertion",
                () -> fields.object("valueRange", () -> {
                    fields.quantity("low", Quantity.of(limits.lowest().value(), "{score}"));
                    fields.quantity("high", Quantity.of(limits.highest().value(), "{score}"));
                }));
    }

    private void dose(PrescribedDose dose) throws IOException {
        switch (dose) {
            case Movement movement -> {
                count("exercise-sets", movement.sets());
                count("exercise-reps", movement.reps());
                if (movement.hold().seconds() > 0) {
                    extension(
                            OWN + "exercise-hold",
                            () -> fields.quantity(
                                    "valueDuration", Quantity.of(movement.hold().seconds(), "s")));
                }
            }
            case Breathing breathing -> {
                count("exercise-sets", breathing.rounds());
                if (breathing.pace() instanceof Pace.Own(BreathPattern pattern)) {
                    extension(OWN + "breath-pattern", () -> fields.array("extension", () -> pattern(pattern)));
                }
            }
        }
    }

    private void pattern(BreathPattern pattern) throws IOException {
        phase("in", pattern.inMillis());
        phase("holdIn", pattern.holdInMillis());
        phase("out", pattern.outMillis());
        phase("holdOut", pattern.holdOutMillis());
    }

    private void phase(String name, int millis) throws IOException {
        extension(name, () -> fields.quantity("valueDuration", Quantity.of(millis / MILLIS, "s")));
    }

    private void count(String name, int count) throws IOException {
        extension(OWN + name, () -> fields.number("valuePositiveInt", count));
    }

    private void extension(String url, Fields.Content value) throws IOException {
        fields.element(() -> {
            fields.text("url", url);
            value.write();
        });
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The dose in words, and what the physiotherapist says.
    private static String instruction(Prescription one) {
        List<String> parts = new ArrayList<>();
        switch (one.dose()) {
            case Movement movement -> {
                parts.add(String.format(Locale.ROOT, "%d x %d", movement.sets(), movement.reps()));
                if (movement.hold().seconds() > 0) {
                    parts.add(String.format(
                            Locale.ROOT, "hold %d s", movement.hold().seconds()));
                }
            }
            case Breathing breathing -> {
                parts.add(String.format(Locale.ROOT, "%d x", breathing.rounds()));
                breathing.seconds().ifPresent(seconds -> parts.add(String.format(Locale.ROOT, "%d s", seconds)));
            }
        }
        if (!one.words().instruction().isBlank()) {
            parts.add(one.words().instruction());
        }
        return String.join(", ", parts);
    }
}
