package org.ribwise.store;

import java.util.EnumSet;
import java.util.Set;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.Reply;

/// How a diary event is written: a kind, and named values.
final class DiaryRows {

    private DiaryRows() {}

    static String kind(DiaryEvent event) {
        return switch (event) {
            case DiaryEvent.Attack _ -> "ATTACK";
            case DiaryEvent.CoughDay _ -> "COUGH_DAY";
            case DiaryEvent.Reliever _ -> "RELIEVER";
            case DiaryEvent.NightWaking _ -> "NIGHT_WAKING";
            case DiaryEvent.PeakFlowBlown _ -> "PEAK_FLOW";
            case DiaryEvent.WeeklyCheck _ -> "WEEKLY_CHECK";
            case DiaryEvent.SteroidCourse _ -> "STEROID_COURSE";
            case DiaryEvent.Pack _ -> "PACK";
            case DiaryEvent.PainMedicine _ -> "PAIN_MEDICINE";
            case DiaryEvent.Noticed _ -> "NOTICED";
        };
    }

    static Details details(DiaryEvent event) {
        Details none = Details.none();
        return switch (event) {
            case DiaryEvent.Attack attack -> {
                Details details = none.with("STRENGTH", attack.strength());
                for (DiaryEvent.Help help : attack.used()) {
                    details = details.with("USED", help);
                }
                yield details;
            }
            case DiaryEvent.CoughDay() -> none;
            case DiaryEvent.Reliever(int puffs, DiaryEvent.Purpose purpose) ->
                none.with("PUFFS", puffs).with("PURPOSE", purpose);
            case DiaryEvent.NightWaking(int times) -> none.with("TIMES", times);
            case DiaryEvent.PeakFlowBlown(PeakFlowBlows blows) -> {
                Details details = none;
                for (PeakFlow blow : blows.blows()) {
                    details = details.with("BLOW", blow.litresPerMinute());
                }
                yield details;
            }
            case DiaryEvent.WeeklyCheck(AsthmaCheck check) ->
                none.with("DAY_SYMPTOMS", check.daySymptoms())
                        .with("NIGHT_WAKING", check.nightWaking())
                        .with("RELIEVER_OFTEN", check.relieverOften())
                        .with("ACTIVITY_LIMITED", check.activityLimited());
            case DiaryEvent.SteroidCourse(int days) -> none.with("DAYS", days);
            case DiaryEvent.Pack(DiaryEvent.Pack.Kind kind) -> none.with("PACK", kind);
            case DiaryEvent.PainMedicine(String what) -> none.with("WHAT", what);
            case DiaryEvent.Noticed(DiaryEvent.Concern concern) -> none.with("CONCERN", concern);
        };
    }

    /// @throws IllegalArgumentException if there is a kind or value that this program does not know
    static DiaryEvent event(String kind, Details details) {
        return switch (kind) {
            case "ATTACK" -> new DiaryEvent.Attack(DiaryEvent.Strength.valueOf(details.one("STRENGTH")), used(details));
            case "COUGH_DAY" -> new DiaryEvent.CoughDay();
            case "RELIEVER" ->
                new DiaryEvent.Reliever(details.number("PUFFS"), DiaryEvent.Purpose.valueOf(details.one("PURPOSE")));
            case "NIGHT_WAKING" -> new DiaryEvent.NightWaking(details.number("TIMES"));
            case "PEAK_FLOW" ->
                new DiaryEvent.PeakFlowBlown(new PeakFlowBlows(details.all("BLOW").stream()
                        .map(blow -> new PeakFlow(Integer.parseInt(blow)))
                        .toList()));
            case "WEEKLY_CHECK" ->
                new DiaryEvent.WeeklyCheck(new AsthmaCheck(
                        reply(details, "DAY_SYMPTOMS"),
                        reply(details, "NIGHT_WAKING"),
                        reply(details, "RELIEVER_OFTEN"),
                        reply(details, "ACTIVITY_LIMITED")));
            case "STEROID_COURSE" -> new DiaryEvent.SteroidCourse(details.number("DAYS"));
            case "PACK" -> new DiaryEvent.Pack(DiaryEvent.Pack.Kind.valueOf(details.one("PACK")));
            case "PAIN_MEDICINE" -> new DiaryEvent.PainMedicine(details.one("WHAT"));
            case "NOTICED" -> new DiaryEvent.Noticed(DiaryEvent.Concern.valueOf(details.one("CONCERN")));
            default -> throw new IllegalArgumentException("unknown kind");
        };
    }

    private static Set<DiaryEvent.Help> used(Details details) {
        EnumSet<DiaryEvent.Help> used = EnumSet.noneOf(DiaryEvent.Help.class);
        details.all("USED").forEach(name -> used.add(DiaryEvent.Help.valueOf(name)));
        return used;
    }

    private static Reply reply(Details details, String question) {
        return Reply.valueOf(details.one(question));
    }
}
