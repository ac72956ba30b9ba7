package org.ribwise.exchange.results;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.exchange.results.ResultsJson.CheckJson;
import org.ribwise.exchange.results.ResultsJson.DiaryJson;
import org.ribwise.exchange.results.ResultsJson.DiaryJson.Event;

/// Entries of the diary, both ways.
final class DiaryForm {

    private DiaryForm() {}

    static DiaryJson json(DiaryEntry entry, @Nullable String asOf) {
        DiaryEvent event = entry.event();
        return new DiaryJson(
                entry.id().toString(),
                entry.at().toString(),
                asOf,
                name(event),
                event instanceof DiaryEvent.Attack attack ? attack.strength() : null,
                event instanceof DiaryEvent.Attack attack ? Absent.unlessEmpty(List.copyOf(attack.used())) : null,
                count(event),
                event instanceof DiaryEvent.Reliever reliever ? reliever.purpose() : null,
                event instanceof DiaryEvent.PeakFlowBlown blown ? ScoreForm.blows(blown.blows()) : null,
                event instanceof DiaryEvent.WeeklyCheck weekly ? check(weekly.check()) : null,
                event instanceof DiaryEvent.Pack pack ? pack.kind() : null,
                event instanceof DiaryEvent.PainMedicine medicine ? medicine.what() : null,
                event instanceof DiaryEvent.Noticed noticed ? noticed.concern() : null);
    }

    private static Event name(DiaryEvent event) {
        return switch (event) {
            case DiaryEvent.Attack _ -> Event.ATTACK;
            case DiaryEvent.CoughDay _ -> Event.COUGH_DAY;
            case DiaryEvent.Reliever _ -> Event.RELIEVER;
            case DiaryEvent.NightWaking _ -> Event.NIGHT_WAKING;
            case DiaryEvent.PeakFlowBlown _ -> Event.PEAK_FLOW;
            case DiaryEvent.WeeklyCheck _ -> Event.WEEKLY_CHECK;
            case DiaryEvent.SteroidCourse _ -> Event.STEROID_COURSE;
            case DiaryEvent.Pack _ -> Event.PACK;
            case DiaryEvent.PainMedicine _ -> Event.PAIN_MEDICINE;
            case DiaryEvent.Noticed _ -> Event.NOTICED;
        };
    }

    /// Puffs, times or days.
    private static @Nullable Integer count(DiaryEvent event) {
        return switch (event) {
            case DiaryEvent.Reliever(int puffs, var _) -> puffs;
            case DiaryEvent.NightWaking(int times) -> times;
            case DiaryEvent.SteroidCourse(int days) -> days;
            case DiaryEvent.Attack _,
                    DiaryEvent.CoughDay _,
                    DiaryEvent.PeakFlowBlown _,
                    DiaryEvent.WeeklyCheck _,
                    DiaryEvent.Pack _,
                    DiaryEvent.PainMedicine _,
                    DiaryEvent.Noticed _ -> null;
        };
    }

    private static CheckJson check(AsthmaCheck check) {
        return new CheckJson(check.daySymptoms(), check.nightWaking(), check.relieverOften(), check.activityLimited());
    }

    static DiaryEntry of(DiaryJson json) {
        return new DiaryEntry(UUID.fromString(json.id()), OffsetDateTime.parse(json.at()), event(json));
    }

    private static DiaryEvent event(DiaryJson json) {
        return switch (json.event()) {
            case ATTACK ->
                new DiaryEvent.Attack(Absent.needed(json.strength(), "strength"), Set.copyOf(Absent.list(json.used())));
            case COUGH_DAY -> new DiaryEvent.CoughDay();
            case RELIEVER ->
                new DiaryEvent.Reliever(Absent.needed(json.count(), "count"), Absent.needed(json.purpose(), "purpose"));
            case NIGHT_WAKING -> new DiaryEvent.NightWaking(Absent.needed(json.count(), "count"));
            case PEAK_FLOW -> new DiaryEvent.PeakFlowBlown(ScoreForm.blows(Absent.needed(json.blows(), "blows")));
            case WEEKLY_CHECK -> new DiaryEvent.WeeklyCheck(check(Absent.needed(json.check(), "check")));
            case STEROID_COURSE -> new DiaryEvent.SteroidCourse(Absent.needed(json.count(), "count"));
            case PACK -> new DiaryEvent.Pack(Absent.needed(json.pack(), "pack"));
            case PAIN_MEDICINE -> new DiaryEvent.PainMedicine(Absent.needed(json.what(), "what"));
            case NOTICED -> new DiaryEvent.Noticed(Absent.needed(json.concern(), "concern"));
        };
    }

    private static AsthmaCheck check(CheckJson json) {
        return new AsthmaCheck(json.daySymptoms(), json.nightWaking(), json.relieverOften(), json.activityLimited());
    }
}
