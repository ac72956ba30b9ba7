package org.ribwise.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.escalation.TalkRule;
import org.ribwise.domain.exchange.AcceptedVersion;
import org.ribwise.domain.exchange.PlanCourse;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsHeading;
import org.ribwise.domain.exchange.RuleHeld;
import org.ribwise.domain.exchange.Stamped;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.Variant;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.BackSide;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.BreathingRelation;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.PainQuality;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.plan.DayOff;
import org.ribwise.domain.plan.DayOffReason;
import org.ribwise.domain.plan.DayOn;
import org.ribwise.domain.plan.Dosage;
import org.ribwise.domain.plan.DoseAnswer;
import org.ribwise.domain.plan.DoseDecision;
import org.ribwise.domain.plan.Feel;
import org.ribwise.domain.plan.PrescribedDose;
import org.ribwise.domain.plan.PrescribedExercise;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.domain.plan.ProgressionRule;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.plan.SessionFelt;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.StopRule;

/// Results to test with, made of a seed.
public final class SampleResults {

    /// Whose they are.
    public static final UUID PATIENT = UUID.fromString("0b8b1f0e-3f3d-44a5-9a2f-3b0a41d7d6a2");

    private static final OffsetDateTime BEGIN = OffsetDateTime.of(2027, 1, 4, 9, 30, 0, 0, ZoneOffset.ofHours(1));

    private SampleResults() {}

    /// Results with about so many things of each kind. Identities come from a small set, so that results of different
    /// seeds have many in common and contradict each other.
    public static Results of(long seed, int size) {
        Random random = new Random(seed);
        OffsetDateTime made = BEGIN.plusDays(30 + random.nextInt(5));
        List<Stamped<PastSession>> sessions = new ArrayList<>();
        List<Stamped<ScoreSheet>> scores = new ArrayList<>();
        List<Stamped<MeasureEntry>> measures = new ArrayList<>();
        List<Stamped<DiaryEntry>> diary = new ArrayList<>();
        List<Stamped<SafetyEvent>> stops = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (random.nextInt(3) > 0) {
                sessions.add(stamped(session(i, random), made, random));
                scores.add(stamped(sheet(i, random), made, random));
                measures.add(stamped(measure(i, random), made, random));
                diary.add(stamped(entry(i, random), made, random));
                stops.add(stamped(stop(i, random), made, random));
            }
        }
        ResultsHeading heading = new ResultsHeading(PATIENT, random.nextBoolean() ? "Kim" : "", made);
        Random more = new Random(seed);
        return new Results(
                heading, sessions, scores, measures, diary, stops, course(size, made, more), rules(size, made));
    }

    private static PlanCourse course(int size, OffsetDateTime made, Random random) {
        List<Stamped<AcceptedVersion>> followed = new ArrayList<>();
        List<Stamped<DoseDecision>> decisions = new ArrayList<>();
        List<Stamped<DayOff>> daysOff = new ArrayList<>();
        List<Stamped<DayOn>> daysOn = new ArrayList<>();
        List<Stamped<SessionFelt>> felt = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (random.nextInt(3) > 0) {
                followed.add(stamped(new AcceptedVersion(SamplePlans.ID, 1 + i, "Weeks", at(i)), made, random));
                decisions.add(stamped(decision(i, random), made, random));
                DayOffReason reason = random.nextBoolean() ? DayOffReason.FLARE : DayOffReason.TIRED;
                LocalDate day = at(i).toLocalDate().plusDays(i);
                if (random.nextBoolean()) {
                    daysOff.add(stamped(new DayOff(day, reason, at(i)), made, random));
                } else {
                    daysOn.add(stamped(new DayOn(day, at(i)), made, random));
                }
                felt.add(stamped(felt(i, random), made, random));
            }
        }
        return new PlanCourse(followed, decisions, daysOff, daysOn, felt);
    }

    private static SessionFelt felt(int i, Random random) {
        Optional<Feel.NextDay> nextDay = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(List.of(Feel.NextDay.values()).get(random.nextInt(3)));
        Optional<Nrs> comfort = nextDay.isPresent() && random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Nrs(random.nextInt(11)));
        return new SessionFelt(new SessionId(id(1, i)), comfort, nextDay, at(i).plusDays(1));
    }

    private static DoseDecision decision(int i, Random random) {
        PrescribedDose dose = i % 2 == 0
                ? new PrescribedDose.Movement(1, 3, new PrescribedDose.Hold.Breaths(2), 30)
                : SamplePlans.threeMinutes();
        Optional<Dosage> to = switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Dosage(SamplePlans.stretch().exercise(), dose));
            default ->
                Optional.of(new Dosage(
                        new PrescribedExercise(
                                new ExerciseId("st-cat-cow"),
                                Optional.of(Variant.SEATED),
                                1,
                                PrescribedExercise.PrescribedSide.LEFT),
                        dose));
        };
        return new DoseDecision(
                id(6, i),
                at(i),
                SamplePlans.ID,
                1 + random.nextInt(2),
                new PrescriptionId("p1"),
                ProgressionRule.GREEN_TWICE,
                to.isPresent() ? DoseAnswer.ACCEPTED : DoseAnswer.LEFT,
                to);
    }

    private static List<Stamped<RuleHeld>> rules(int size, OffsetDateTime made) {
        List<Stamped<RuleHeld>> rules = new ArrayList<>();
        List<TalkRule> all = List.of(TalkRule.values());
        for (int i = 0; i < size; i++) {
            rules.add(new Stamped<>(
                    new RuleHeld(all.get(i % all.size()), made.toLocalDate().minusDays(i)), made.toInstant()));
        }
        return rules;
    }

    private static <T> Stamped<T> stamped(T value, OffsetDateTime made, Random random) {
        return new Stamped<>(
                value,
                made.minusDays(random.nextInt(4) == 0 ? random.nextInt(3) : 0).toInstant());
    }

    private static UUID id(int kind, int number) {
        return new UUID(0x1000_4000L + kind, 0x8000_0000_0000_0000L + number);
    }

    private static OffsetDateTime at(int number) {
        return BEGIN.plusHours(7L * number);
    }

    private static PastSession session(int i, Random random) {
        List<ItemOutcome> outcomes = List.of(
                new ItemOutcome(0, new ExerciseId("br-control"), 1, ItemOutcome.Status.COMPLETED, 180_000, 180_000),
                new ItemOutcome(1, new ExerciseId("st-side-bend"), 2, ItemOutcome.Status.SKIPPED, 0, 90_000));
        Optional<SessionEnding> ending = switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new SessionEnding.Stopped(StopReason.BREATHLESS));
            case 2 -> Optional.of(new SessionEnding.Interrupted());
            default -> Optional.of(new SessionEnding.Completed());
        };
        Ratings before = new Ratings(
                Map.of(BodyRegion.LOWER_BACK, new Nrs(random.nextInt(11))), Optional.of(new Nrs(random.nextInt(11))));
        return new PastSession(
                new SessionStart(new SessionId(id(1, i)), at(i), new ExerciseId("rt-chair-calm"), 1, 2, before),
                outcomes.subList(0, 1 + random.nextInt(2)),
                ending,
                ending.map(any -> at(i).plusMinutes(12)),
                random.nextBoolean() ? Ratings.MISSING : new Ratings(Map.of(), Optional.of(new Nrs(2))));
    }

    private static ScoreSheet sheet(int i, Random random) {
        PainScore pain = new PainScore(
                BodyRegion.MID_BACK,
                Optional.of(BackSide.LEFT),
                Optional.of(new Nrs(random.nextInt(11))),
                Optional.empty(),
                EnumSet.of(PainQuality.STIFF, PainQuality.ACHY),
                Set.of(BreathingRelation.MORNING));
        Scores scores = new Scores(
                random.nextBoolean() ? List.of(pain) : List.of(),
                Optional.of(new Nrs(random.nextInt(11))),
                Optional.empty(),
                Optional.of(new PeakFlowBlows(List.of(new PeakFlow(300 + random.nextInt(50)), new PeakFlow(310)))),
                Optional.of(new OxygenSaturation(94)),
                Optional.of(new Pulse(72)));
        RatingTime time = random.nextBoolean() ? RatingTime.BEFORE : RatingTime.AFTER;
        return new ScoreSheet(id(2, i), at(i), time, Optional.of(new SessionId(id(1, i))), scores);
    }

    private static MeasureEntry measure(int i, Random random) {
        MeasureResult.Strain strain = new MeasureResult.Strain(
                Optional.of(new Nrs(3)), Optional.empty(), Optional.of(new OxygenSaturation(95)), Optional.empty());
        MeasureResult result = switch (random.nextInt(5)) {
            case 0 -> new MeasureResult.Mrc(1 + random.nextInt(5));
            case 1 -> new MeasureResult.RolandMorris(new TreeSet<>(List.of(1, 3, 1 + random.nextInt(24))));
            case 2 ->
                new MeasureResult.Psfs(List.of(
                        new MeasureResult.Activity("Carry \"shopping\"", Optional.of(new Nrs(4))),
                        new MeasureResult.Activity("Stairs", Optional.empty())));
            case 3 ->
                new MeasureResult.SitToStand(
                        random.nextInt(40),
                        MeasureResult.Strain.MISSING,
                        strain,
                        Optional.of(new OxygenSaturation(91)));
            default -> new MeasureResult.Total(Instrument.ACQ, 1.25);
        };
        return new MeasureEntry(id(3, i), at(i), result);
    }

    private static DiaryEntry entry(int i, Random random) {
        DiaryEvent event = switch (random.nextInt(10)) {
            case 0 ->
                new DiaryEvent.Attack(
                        DiaryEvent.Strength.MILD, random.nextBoolean() ? Set.of() : Set.of(DiaryEvent.Help.RELIEVER));
            case 1 -> new DiaryEvent.CoughDay();
            case 2 -> new DiaryEvent.Reliever(1 + random.nextInt(8), DiaryEvent.Purpose.SYMPTOMS);
            case 3 -> new DiaryEvent.NightWaking(2);
            case 4 -> new DiaryEvent.PeakFlowBlown(new PeakFlowBlows(List.of(new PeakFlow(320))));
            case 5 -> new DiaryEvent.WeeklyCheck(new AsthmaCheck(Reply.YES, Reply.NO, Reply.NOT_SURE, Reply.NOT_ASKED));
            case 6 -> new DiaryEvent.SteroidCourse(5);
            case 7 -> new DiaryEvent.Pack(DiaryEvent.Pack.Kind.HEAT);
            case 8 -> new DiaryEvent.PainMedicine("the small white ones");
            default -> new DiaryEvent.Noticed(DiaryEvent.Concern.BREATHLESS_SOONER);
        };
        return new DiaryEntry(id(4, i), at(i), event);
    }

    private static SafetyEvent stop(int i, Random random) {
        SafetyEvent.Origin origin = random.nextBoolean()
                ? new SafetyEvent.Origin.Stopped(StopRule.BREATHLESS)
                : new SafetyEvent.Origin.Gated(GateRule.G6_BREATHLESS);
        SafetyEvent event = new SafetyEvent(
                id(5, i),
                at(i),
                origin,
                Severity.STOP_REST,
                random.nextBoolean() ? Optional.of(id(1, i)) : Optional.empty(),
                Ratings.MISSING,
                Optional.empty());
        return random.nextBoolean() ? event : event.settledBy(SafetyEvent.Settled.By.RECOVERED, at(i).plusMinutes(5));
    }
}
