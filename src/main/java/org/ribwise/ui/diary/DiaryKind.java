package org.ribwise.ui.diary;

import org.ribwise.domain.diary.DiaryEvent;

/// What can be written into the diary, in the order in which it is offered.
public enum DiaryKind {
    ATTACK,
    COUGH_DAY,
    RELIEVER,
    NIGHT_WAKING,
    PEAK_FLOW,
    WEEKLY_CHECK,
    STEROID_COURSE,
    PACK,
    PAIN_MEDICINE,
    NOTICED;

    /// The kind of an event.
    public static DiaryKind of(DiaryEvent event) {
        return switch (event) {
            case DiaryEvent.Attack _ -> ATTACK;
            case DiaryEvent.CoughDay _ -> COUGH_DAY;
            case DiaryEvent.Reliever _ -> RELIEVER;
            case DiaryEvent.NightWaking _ -> NIGHT_WAKING;
            case DiaryEvent.PeakFlowBlown _ -> PEAK_FLOW;
            case DiaryEvent.WeeklyCheck _ -> WEEKLY_CHECK;
            case DiaryEvent.SteroidCourse _ -> STEROID_COURSE;
            case DiaryEvent.Pack _ -> PACK;
            case DiaryEvent.PainMedicine _ -> PAIN_MEDICINE;
            case DiaryEvent.Noticed _ -> NOTICED;
        };
    }
}
