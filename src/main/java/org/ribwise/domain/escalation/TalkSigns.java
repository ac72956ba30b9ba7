package org.ribwise.domain.escalation;

import java.util.EnumSet;
import java.util.Set;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryEvent.Concern;
import org.ribwise.domain.diary.DiaryEvent.Purpose;
import org.ribwise.domain.measure.PeakFlowZone;

/// Which diary entries a rule looks for.
final class TalkSigns {

    private TalkSigns() {}

    static boolean isForSymptoms(DiaryEntry entry) {
        return entry.event() instanceof DiaryEvent.Reliever(int _, Purpose purpose) && purpose == Purpose.SYMPTOMS;
    }

    static boolean isBeforeExercise(DiaryEntry entry) {
        return entry.event() instanceof DiaryEvent.Reliever(int _, Purpose purpose)
                && purpose == Purpose.BEFORE_EXERCISE;
    }

    static boolean isNightWaking(DiaryEntry entry) {
        return entry.event() instanceof DiaryEvent.NightWaking;
    }

    static boolean isAttack(DiaryEntry entry) {
        return entry.event() instanceof DiaryEvent.Attack;
    }

    static boolean isSteroidCourse(DiaryEntry entry) {
        return entry.event() instanceof DiaryEvent.SteroidCourse;
    }

    static boolean isBelowGreen(DiaryEntry entry, TalkFacts facts) {
        return entry.event() instanceof DiaryEvent.PeakFlowBlown(var blows)
                && facts.thresholds()
                        .zones()
                        .zone(blows.best(), facts.best(), entry.day())
                        .filter(zone -> zone != PeakFlowZone.GREEN)
                        .isPresent();
    }

    static boolean isOneOf(Set<Concern> meant, DiaryEntry entry) {
        return entry.event() instanceof DiaryEvent.Noticed(Concern concern) && meant.contains(concern);
    }

    /// What a rule wants to have been noticed; empty for a rule that looks elsewhere.
    static Set<Concern> concerns(TalkRule rule) {
        return switch (rule) {
            case PAIN_AFTER_EXERCISE -> EnumSet.of(Concern.PAIN_LASTED_A_DAY);
            case BREATHLESS_SOONER -> EnumSet.of(Concern.BREATHLESS_SOONER);
            case SPUTUM -> EnumSet.of(Concern.MORE_SPUTUM, Concern.SPUTUM_COLOUR);
            case ANKLE_SWELLING -> EnumSet.of(Concern.ANKLE_SWELLING);
            case MOOD_OR_FEAR -> EnumSet.of(Concern.LOW_MOOD, Concern.FEAR_OF_MOVEMENT, Concern.FEAR_OF_BREATHLESSNESS);
            case PELVIC -> EnumSet.of(Concern.PELVIC);
            case SEVERE_PAIN,
                    PAIN_NOT_EASING,
                    RELIEVER_OFTEN,
                    NIGHT_WAKING,
                    ASTHMA_CHECK,
                    LOW_ACT,
                    LOW_PEAK_FLOW,
                    RELIEVER_BEFORE_SESSIONS,
                    ATTACKS,
                    STEROID_COURSES -> EnumSet.noneOf(Concern.class);
        };
    }
}
