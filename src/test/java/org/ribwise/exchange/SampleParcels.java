package org.ribwise.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.PlanSchedule;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.PrescriptionWords;
import org.ribwise.domain.plan.ProgressionMode;
import org.ribwise.domain.plan.SafetyOverride;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.plan.SwitchedOn;
import org.ribwise.domain.plan.SymptomLimits;
import org.ribwise.domain.trust.SealingKey;

/// What travels, to test with.
public final class SampleParcels {

    /// Exercises that come with the program.
    public static final Path SHIPPED = Path.of("exercises");

    /// What an exercise of the physiotherapist's own is called.
    public static final String OWN_NAME = "Calm as the sea";

    private SampleParcels() {}

    /// A plain plan of two exercises.
    public static PlanParcel plain(int version) {
        Plan plan = SamplePlans.of(SamplePlans.breathing(), SamplePlans.stretch());
        return new PlanParcel(withVersion(plan, version), Optional.empty(), List.of());
    }

    /// A plan that says everything that a plan can say.
    public static PlanParcel full(SealingKey resultsFor) {
        Plan plan = SamplePlans.of(SamplePlans.breathing(), SamplePlans.stretch(), paced(), held());
        Plan all = new Plan(
                plan.heading(),
                plan.times(),
                plan.words(),
                plan.prescriptions(),
                List.of(new SwitchedOn(
                        new ExerciseId("br-box"), "Ana Ruiz", "Tried together, no dizziness", SamplePlans.WRITTEN)),
                List.of(new SafetyOverride(
                        new ExerciseId("st-side-bend"),
                        SafetyTag.OSTEO,
                        "Ana Ruiz",
                        "Bone density as usual for the age",
                        SamplePlans.WRITTEN)));
        return new PlanParcel(all, Optional.of(resultsFor), List.of(own("br-own-calm")));
    }

    /// An exercise of the physiotherapist's own, made of one that comes with the program.
    public static DefinitionText own(String id) {
        try {
            String text = Files.readString(SHIPPED.resolve("breathing").resolve("br-control.json"));
            return new DefinitionText(
                    new ExerciseId(id),
                    text.replaceFirst("\"id\": \"br-control\"", "\"id\": \"" + id + "\"")
                            .replaceFirst("Relaxed tummy breathing", OWN_NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Prescription paced() {
        PrescribedDose.Breathing dose = new PrescribedDose.Breathing(
                OptionalInt.empty(),
                2,
                new PrescribedDose.Pace.Own(new BreathPattern(3_000, 0, 5_500, 500)),
                Optional.of(6.5),
                45);
        PlanSchedule schedule = new PlanSchedule(
                new Rhythm.PerWeek(3, 5),
                2,
                List.of(LocalTime.of(8, 30), LocalTime.of(20, 0)),
                SamplePlans.START.plusDays(7),
                Optional.of(SamplePlans.END),
                OptionalInt.of(8));
        return new Prescription(
                new PrescriptionId("p3"),
                new PrescribedExercise(
                        new ExerciseId("br-pursed"), Optional.empty(), 1, PrescribedExercise.PrescribedSide.AS_DEFINED),
                dose,
                schedule,
                new SymptomLimits(
                        new Nrs(1), new Nrs(3), new Nrs(5), new Nrs(4), Optional.of(new OxygenSaturation(90))),
                PrescriptionWords.NONE,
                ProgressionMode.LOCKED);
    }

    private static Prescription held() {
        Prescription bend = SamplePlans.stretch();
        return new Prescription(
                new PrescriptionId("p4"),
                new PrescribedExercise(
                        new ExerciseId("st-cat-cow"),
                        Optional.of(Variant.SEATED),
                        1,
                        PrescribedExercise.PrescribedSide.AS_DEFINED),
                new PrescribedDose.Movement(2, 6, new PrescribedDose.Hold.Breaths(3), 20),
                SamplePlans.schedule(new Rhythm.OnDays(EnumSet.of(DayOfWeek.SUNDAY)), 1),
                bend.limits(),
                new PrescriptionWords("Größe: so weit es angenehm ist ≤ 3.\nLangsam.", ""),
                ProgressionMode.SUGGEST);
    }

    /// An exercise that a condition forbids by its file (clinical reference 2.2).
    public static ExerciseId forbiddenTo(SafetyTag tag) {
        return new ExerciseId(tag == SafetyTag.OSTEO ? "st-side-bend" : "br-diaphragm");
    }

    /// Any exercise of the program at its start dose, every day.
    public static Prescription prescribed(ExerciseId id) {
        Exercise exercise = new JsonExerciseSource(SHIPPED).read().exercise(id).orElseThrow();
        return SamplePlans.prescription(
                "p1", id.value(), PlanCheck.startDose(exercise, 30), SamplePlans.schedule(Rhythm.OnDays.daily(), 1));
    }

    /// Twelve exercises at their start doses, every day.
    public static PlanParcel ofTwelve() {
        List<String> ids = List.of(
                "br-control",
                "br-pursed",
                "br-diaphragm",
                "br-lateral",
                "st-side-bend",
                "st-cat-cow",
                "st-child",
                "st-levator",
                "st-open-book",
                "st-rotation",
                "st-upper-trap",
                "st-knee-chest");
        List<Prescription> all = new ArrayList<>();
        for (String id : ids) {
            Prescription one = prescribed(new ExerciseId(id));
            all.add(new Prescription(
                    new PrescriptionId("p" + (all.size() + 1)),
                    one.exercise(),
                    one.dose(),
                    one.schedule(),
                    one.limits(),
                    PrescriptionWords.NONE,
                    one.progression()));
        }
        return new PlanParcel(SamplePlans.of(all.toArray(Prescription[]::new)), Optional.empty(), List.of());
    }

    /// What a physiotherapist typically writes: twelve exercises on some days of the week, each with a word about
    /// it, and a key that results can be sealed for.
    public static PlanParcel typicalTwelve(SealingKey resultsFor) {
        List<String> says = List.of(
                "Before breakfast, shoulders loose.",
                "Out through pursed lips, as if cooling soup.",
                "One hand on your belly.",
                "Both hands on your ribs, 3 breaths.",
                "Sitting is fine, arm only as high as is kind to your shoulder.",
                "Slowly, with the breath.",
                "Pillow under your chest when your knees complain.",
                "Look into your armpit, no pulling.",
                "Leave it out on bad days.",
                "",
                "Hold the chair with your other hand.",
                "After your walk, one leg at a time.");
        Plan plain = ofTwelve().plan();
        List<Prescription> all = new ArrayList<>();
        for (Prescription one : plain.prescriptions()) {
            int i = all.size();
            PlanSchedule days = SamplePlans.schedule(
                    i < 2
                            ? Rhythm.OnDays.daily()
                            : i % 3 == 0
                                    ? new Rhythm.PerWeek(3, 5)
                                    : new Rhythm.OnDays(
                                            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)),
                    i < 2 ? 2 : 1);
            all.add(new Prescription(
                    one.id(),
                    one.exercise(),
                    one.dose(),
                    days,
                    one.limits(),
                    new PrescriptionWords(says.get(i), i % 4 == 0 ? "For the stiff ribs in the morning" : ""),
                    i % 5 == 0 ? ProgressionMode.LOCKED : ProgressionMode.SUGGEST));
        }
        return new PlanParcel(plain.with(all), Optional.of(resultsFor), List.of());
    }

    /// The same plan as another version.
    public static Plan withVersion(Plan plan, int version) {
        PlanHeading heading = plan.heading();
        return new Plan(
                new PlanHeading(
                        heading.id(), version, heading.title(), heading.createdAt(), heading.by(), heading.forWhom()),
                plan.times(),
                plan.words(),
                plan.prescriptions(),
                plan.switchedOn(),
                plan.overrides());
    }

    /// Another person's identity.
    public static UUID another() {
        return UUID.fromString("6e2b7d7c-9f43-4b52-8f0a-54b0d8a3c9e1");
    }
}
