package org.ribwise.export.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryEvent.Attack;
import org.ribwise.domain.diary.DiaryEvent.Help;
import org.ribwise.domain.diary.DiaryEvent.Noticed;
import org.ribwise.domain.diary.DiaryEvent.Pack;
import org.ribwise.domain.diary.DiaryEvent.PainMedicine;
import org.ribwise.domain.diary.DiaryEvent.PeakFlowBlown;
import org.ribwise.domain.diary.DiaryEvent.Reliever;
import org.ribwise.domain.diary.DiaryEvent.SteroidCourse;
import org.ribwise.domain.diary.DiaryEvent.WeeklyCheck;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.PeakFlow;

/// A diary entry, asked column by column: what does not belong to its kind is empty.
///
/// @param entry the entry
record DiaryRow(DiaryEntry entry) {

    /// What happened, as the column names it.
    enum Kind {
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

    Kind kind() {
        return switch (entry.event()) {
            case DiaryEvent.Attack _ -> Kind.ATTACK;
            case DiaryEvent.CoughDay _ -> Kind.COUGH_DAY;
            case DiaryEvent.Reliever _ -> Kind.RELIEVER;
            case DiaryEvent.NightWaking _ -> Kind.NIGHT_WAKING;
            case DiaryEvent.PeakFlowBlown _ -> Kind.PEAK_FLOW;
            case DiaryEvent.WeeklyCheck _ -> Kind.WEEKLY_CHECK;
            case DiaryEvent.SteroidCourse _ -> Kind.STEROID_COURSE;
            case DiaryEvent.Pack _ -> Kind.PACK;
            case DiaryEvent.PainMedicine _ -> Kind.PAIN_MEDICINE;
            case DiaryEvent.Noticed _ -> Kind.NOTICED;
        };
    }

    Optional<DiaryEvent.Strength> strength() {
        return is(Attack.class).map(Attack::strength);
    }

    /// What was used in an attack; empty when it is no attack, an empty set when nothing was used.
    Optional<Set<Help>> used() {
        return is(Attack.class).map(Attack::used);
    }

    Optional<Integer> puffs() {
        return is(Reliever.class).map(Reliever::puffs);
    }

    Optional<DiaryEvent.Purpose> purpose() {
        return is(Reliever.class).map(Reliever::purpose);
    }

    Optional<Integer> timesWoken() {
        return is(DiaryEvent.NightWaking.class).map(DiaryEvent.NightWaking::times);
    }

    /// @param number which blow, from 1
    Optional<Integer> blow(int number) {
        List<PeakFlow> blows =
                is(PeakFlowBlown.class).map(blown -> blown.blows().blows()).orElse(List.of());
        return number <= blows.size() ? Optional.of(blows.get(number - 1).litresPerMinute()) : Optional.empty();
    }

    Optional<AsthmaCheck> check() {
        return is(WeeklyCheck.class).map(WeeklyCheck::check);
    }

    /// Empty also when the days were not said.
    Optional<Integer> courseDays() {
        return is(SteroidCourse.class).map(SteroidCourse::days).filter(days -> days > 0);
    }

    Optional<Pack.Kind> pack() {
        return is(Pack.class).map(Pack::kind);
    }

    Optional<String> medicine() {
        return is(PainMedicine.class).map(PainMedicine::what);
    }

    Optional<DiaryEvent.Concern> concern() {
        return is(Noticed.class).map(Noticed::concern);
    }

    private <E extends DiaryEvent> Optional<E> is(Class<E> kind) {
        return kind.isInstance(entry.event()) ? Optional.of(kind.cast(entry.event())) : Optional.empty();
    }
}
