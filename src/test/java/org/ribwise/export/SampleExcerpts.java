package org.ribwise.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.exercise.ExerciseId;
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
import org.ribwise.domain.measure.PersonalBest;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.ScoreSheet;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.SessionStart;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.StopRule;

/// Excerpts of made-up records. Everything that can be recorded is in {@link #EVERYTHING} at least once.
public final class SampleExcerpts {

    /// In winter time of middle Europe.
    public static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-01-12T08:31:00+01:00");

    public static final DaySpan JANUARY = new DaySpan(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

    public static final PersonFacts PERSON = new PersonFacts(
            "Maria Sample",
            OptionalInt.of(1961),
            new PersonFacts.BreathingFacts(
                    Optional.of(new PersonalBest(new PeakFlow(420), LocalDate.of(2025, 11, 3))),
                    Optional.empty(),
                    Optional.of(new Nrs(2))),
            Set.of(),
            Map.of(),
            SafetyThresholds.USUAL);

    public static final Excerpt NOTHING =
            new Excerpt(JANUARY, PersonFacts.NONE, List.of(), List.of(), List.of(), List.of(), List.of());

    /// A session that was played to its end, whose check-in and check-out have sheets.
    public static final PastSession COMPLETED = new PastSession(
            new SessionStart(
                    new SessionId(id("completed")),
                    MORNING,
                    new ExerciseId("rt-chair-calm-short"),
                    2,
                    2,
                    new Ratings(Map.of(BodyRegion.LOWER_BACK, new Nrs(5)), Optional.of(new Nrs(2)))),
            List.of(
                    new ItemOutcome(0, new ExerciseId("br-pursed"), 1, ItemOutcome.Status.COMPLETED, 60_000, 60_000),
                    new ItemOutcome(1, new ExerciseId("st-cat-cow"), 3, ItemOutcome.Status.SKIPPED, 4_250, 90_000)),
            Optional.of(new SessionEnding.Completed()),
            Optional.of(MORNING.plusMinutes(4)),
            new Ratings(Map.of(BodyRegion.LOWER_BACK, new Nrs(3)), Optional.of(new Nrs(2))));

    /// A session that was stopped and has no sheets, in another offset.
    public static final PastSession STOPPED = new PastSession(
            new SessionStart(
                    new SessionId(id("stopped")),
                    OffsetDateTime.parse("2026-01-14T19:00:00Z"),
                    new ExerciseId("st-bridge"),
                    1,
                    1,
                    new Ratings(Map.of(BodyRegion.NECK, new Nrs(0)), Optional.empty())),
            List.of(new ItemOutcome(0, new ExerciseId("st-bridge"), 1, ItemOutcome.Status.STOPPED, 12_345, 60_000)),
            Optional.of(new SessionEnding.Stopped(StopReason.BREATHLESS)),
            Optional.of(OffsetDateTime.parse("2026-01-14T19:00:13Z")),
            new Ratings(Map.of(), Optional.of(new Nrs(7))));

    /// A session that is still open.
    public static final PastSession OPEN = new PastSession(
            new SessionStart(
                    new SessionId(id("open")),
                    MORNING.plusDays(5),
                    new ExerciseId("br-control"),
                    1,
                    1,
                    Ratings.MISSING),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Ratings.MISSING);

    /// Everything that can be scored.
    public static final ScoreSheet BEFORE = new ScoreSheet(
            id("before"),
            MORNING.minusMinutes(1),
            RatingTime.BEFORE,
            Optional.of(COMPLETED.start().id()),
            new Scores(
                    List.of(
                            new PainScore(
                                    BodyRegion.LOWER_BACK,
                                    Optional.of(BackSide.LEFT),
                                    Optional.of(new Nrs(5)),
                                    Optional.of(new Nrs(8)),
                                    EnumSet.of(PainQuality.STIFF, PainQuality.ACHY),
                                    EnumSet.of(BreathingRelation.AFTER_COUGHING)),
                            new PainScore(
                                    BodyRegion.SHOULDER_LEFT,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    EnumSet.of(PainQuality.SORE),
                                    Set.of())),
                    Optional.of(new Nrs(2)),
                    Optional.empty(),
                    Optional.of(new PeakFlowBlows(List.of(new PeakFlow(380), new PeakFlow(400)))),
                    Optional.of(new OxygenSaturation(96)),
                    Optional.of(new Pulse(72))));

    /// The check-out of the same session.
    public static final ScoreSheet AFTER = new ScoreSheet(
            id("after"),
            MORNING.plusMinutes(5),
            RatingTime.AFTER,
            Optional.of(COMPLETED.start().id()),
            new Scores(
                    List.of(PainScore.now(BodyRegion.LOWER_BACK, new Nrs(3))),
                    Optional.of(new Nrs(2)),
                    Optional.of(new Nrs(4)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));

    /// Every kind of diary entry, an hour apart.
    public static final List<DiaryEntry> DIARY = entries(List.of(
            new DiaryEvent.Attack(
                    DiaryEvent.Strength.MODERATE, EnumSet.of(DiaryEvent.Help.RELIEVER, DiaryEvent.Help.REST)),
            new DiaryEvent.CoughDay(),
            new DiaryEvent.Reliever(2, DiaryEvent.Purpose.SYMPTOMS),
            new DiaryEvent.NightWaking(3),
            new DiaryEvent.PeakFlowBlown(
                    new PeakFlowBlows(List.of(new PeakFlow(300), new PeakFlow(310), new PeakFlow(305)))),
            new DiaryEvent.WeeklyCheck(new AsthmaCheck(Reply.YES, Reply.NO, Reply.NOT_SURE, Reply.NOT_ASKED)),
            new DiaryEvent.SteroidCourse(5),
            new DiaryEvent.SteroidCourse(0),
            new DiaryEvent.Pack(DiaryEvent.Pack.Kind.HEAT),
            new DiaryEvent.PainMedicine("=cmd|' /C calc'!A0"),
            new DiaryEvent.Noticed(DiaryEvent.Concern.MORE_SPUTUM)));

    /// Every kind of measure, an hour apart.
    public static final List<MeasureEntry> MEASURES = measures(List.of(
            new MeasureResult.Mrc(3),
            new MeasureResult.RolandMorris(new TreeSet<>(Set.of(2, 7, 24))),
            new MeasureResult.Psfs(List.of(
                    new MeasureResult.Activity("Climb stairs, two flights", Optional.of(new Nrs(4))),
                    new MeasureResult.Activity("Hang out \"the\" washing", Optional.empty()))),
            new MeasureResult.SitToStand(
                    21,
                    new MeasureResult.Strain(
                            Optional.of(new Nrs(1)),
                            Optional.of(new Nrs(2)),
                            Optional.of(new OxygenSaturation(96)),
                            Optional.of(new Pulse(70))),
                    new MeasureResult.Strain(
                            Optional.of(new Nrs(5)), Optional.of(new Nrs(4)), Optional.empty(), Optional.empty()),
                    Optional.of(new OxygenSaturation(91))),
            new MeasureResult.Total(Instrument.CAT, 18),
            new MeasureResult.Total(Instrument.ACT, 17),
            new MeasureResult.Total(Instrument.ACQ, 1.5),
            new MeasureResult.Total(Instrument.ODI, 22)));

    /// A stop by rule, settled by rest.
    public static final SafetyEvent EVENT = new SafetyEvent(
            id("event"),
            OffsetDateTime.parse("2026-01-14T19:00:13Z"),
            new SafetyEvent.Origin.Stopped(StopRule.BREATHLESS),
            Severity.STOP_REST,
            Optional.of(STOPPED.start().id().value()),
            new Ratings(Map.of(), Optional.of(new Nrs(7))),
            Optional.empty());

    public static final Excerpt EVERYTHING = new Excerpt(
            JANUARY,
            PERSON,
            List.of(COMPLETED, STOPPED, OPEN),
            List.of(BEFORE, AFTER),
            DIARY,
            MEASURES,
            List.of(EVENT));

    private SampleExcerpts() {}

    /// An identity that is the same in every run.
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static List<DiaryEntry> entries(List<DiaryEvent> events) {
        return events.stream()
                .map(event -> new DiaryEntry(
                        id("diary " + events.indexOf(event)), MORNING.plusHours(events.indexOf(event)), event))
                .toList();
    }

    private static List<MeasureEntry> measures(List<MeasureResult> results) {
        return results.stream()
                .map(result -> new MeasureEntry(
                        id("measure " + results.indexOf(result)), MORNING.plusHours(results.indexOf(result)), result))
                .toList();
    }
}
