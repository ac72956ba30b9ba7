package org.ribwise.exchange.results;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.escalation.TalkRule;
import org.ribwise.domain.measure.BackSide;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.BreathingRelation;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.PainQuality;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.SafetyEvent;
import org.ribwise.domain.safety.StopRule;

/// The content of a results file, as `src/docs/formats/results-file.md` describes it. Times are texts of ISO 8601; what
/// was not said is left out. `asOf` is left out where it is when the file was made.
record ResultsJson(
        String patient,
        @Nullable String name,
        String createdAt,
        @Nullable List<SessionJson> sessions,
        @Nullable List<SheetJson> scores,
        @Nullable List<MeasureJson> measures,
        @Nullable List<DiaryJson> diary,
        @Nullable List<StopJson> stops,
        @Nullable CourseJson plan,
        @Nullable List<RuleJson> rules) {

    record RuleJson(TalkRule rule, String day, @Nullable String asOf) {}

    record SessionJson(
            String id,
            String at,
            @Nullable String asOf,
            String routine,
            int routineVersion,
            int plannedItems,
            @Nullable RatingsJson before,
            @Nullable List<ItemJson> items,
            @Nullable EndingJson ending,
            @Nullable RatingsJson after) {}

    record ItemJson(
            int index,
            String exercise,
            int version,
            ItemOutcome.Status status,
            long playedMillis,
            long plannedMillis) {}

    /// @param reason only when it was stopped
    record EndingJson(How how, @Nullable StopReason reason, String at) {

        enum How {
            COMPLETED,
            STOPPED,
            INTERRUPTED
        }
    }

    record RatingsJson(
            @Nullable Map<BodyRegion, Integer> pain,
            @Nullable Integer breathlessness) {}

    record SheetJson(
            String id,
            String at,
            @Nullable String asOf,
            RatingTime time,
            @Nullable String session,
            @Nullable List<PainJson> pains,
            @Nullable Integer breathlessness,
            @Nullable Integer effort,
            @Nullable List<Integer> peakFlow,
            @Nullable Integer oxygen,
            @Nullable Integer pulse) {}

    record PainJson(
            BodyRegion region,
            @Nullable BackSide side,
            @Nullable Integer now,
            @Nullable Integer worst,
            @Nullable List<PainQuality> qualities,
            @Nullable List<BreathingRelation> relations) {}

    /// One of grade, ticked, activities, sitToStand and total, as the instrument asks for.
    record MeasureJson(
            String id,
            String at,
            @Nullable String asOf,
            Instrument instrument,
            @Nullable Integer grade,
            @Nullable List<Integer> ticked,
            @Nullable List<ActivityJson> activities,
            @Nullable SitJson sitToStand,
            @Nullable Double total) {}

    record ActivityJson(String name, @Nullable Integer ability) {}

    record SitJson(
            int repetitions,
            @Nullable StrainJson before,
            @Nullable StrainJson after,
            @Nullable Integer lowestOxygen) {}

    record StrainJson(
            @Nullable Integer breathlessness,
            @Nullable Integer legs,
            @Nullable Integer oxygen,
            @Nullable Integer pulse) {}

    /// Beside the event, what belongs to it.
    record DiaryJson(
            String id,
            String at,
            @Nullable String asOf,
            Event event,
            DiaryEvent.@Nullable Strength strength,
            @Nullable List<DiaryEvent.Help> used,
            @Nullable Integer count,
            DiaryEvent.@Nullable Purpose purpose,
            @Nullable List<Integer> blows,
            @Nullable CheckJson check,
            DiaryEvent.Pack.@Nullable Kind pack,
            @Nullable String what,
            DiaryEvent.@Nullable Concern concern) {

        enum Event {
            ATTACK,
            COUGH_DAY,
            RELIEVER,
            NIGHT_WAKING,
            PEAK_FLOW,
            WEEKLY_CHECK,
            STEROID_COURSE,
            PACK,
            PAIN_MEDICINE,
            NOTICED
        }
    }

    record CheckJson(Reply daySymptoms, Reply nightWaking, Reply relieverOften, Reply activityLimited) {}

    /// Either a stop rule or a rule of the gate.
    record StopJson(
            String id,
            String at,
            @Nullable String asOf,
            @Nullable StopRule stopRule,
            @Nullable GateRule gateRule,
            Severity severity,
            @Nullable String session,
            @Nullable RatingsJson last,
            @Nullable SettledJson settled) {}

    record SettledJson(String at, SafetyEvent.Settled.By by) {}
}
