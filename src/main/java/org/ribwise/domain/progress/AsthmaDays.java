package org.ribwise.domain.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;

/// Days of the asthma diary.
///
/// @param since the day of the first entry: before it nobody knows what happened. Empty when there is no entry
/// @param attacks days with an attack
/// @param coughs days with much coughing
/// @param relievers days with the reliever for symptoms
public record AsthmaDays(
        Optional<LocalDate> since,
        NavigableSet<LocalDate> attacks,
        NavigableSet<LocalDate> coughs,
        NavigableSet<LocalDate> relievers) {

    /// Copies the sets.
    public AsthmaDays {
        attacks = Collections.unmodifiableNavigableSet(new TreeSet<>(attacks));
        coughs = Collections.unmodifiableNavigableSet(new TreeSet<>(coughs));
        relievers = Collections.unmodifiableNavigableSet(new TreeSet<>(relievers));
    }

    /// The days of a diary.
    ///
    /// @param diary every entry, in any order
    public static AsthmaDays of(List<DiaryEntry> diary) {
        NavigableSet<LocalDate> attacks = new TreeSet<>();
        NavigableSet<LocalDate> coughs = new TreeSet<>();
        NavigableSet<LocalDate> relievers = new TreeSet<>();
        for (DiaryEntry entry : diary) {
            switch (entry.event()) {
                case DiaryEvent.Attack _ -> attacks.add(entry.day());
                case DiaryEvent.CoughDay _ -> coughs.add(entry.day());
                case DiaryEvent.Reliever(int _, DiaryEvent.Purpose purpose) -> {
                    if (purpose == DiaryEvent.Purpose.SYMPTOMS) {
                        relievers.add(entry.day());
                    }
                }
                case DiaryEvent.NightWaking _,
                        DiaryEvent.PeakFlowBlown _,
                        DiaryEvent.WeeklyCheck _,
                        DiaryEvent.SteroidCourse _,
                        DiaryEvent.Pack _,
                        DiaryEvent.PainMedicine _,
                        DiaryEvent.Noticed _ -> {}
            }
        }
        Optional<LocalDate> since = diary.stream().map(DiaryEntry::day).min(LocalDate::compareTo);
        return new AsthmaDays(since, attacks, coughs, relievers);
    }

    /// Days on which it happened.
    public NavigableSet<LocalDate> happened(AsthmaSign sign) {
        return switch (sign) {
            case ATTACK -> attacks;
            case COUGH_DAY -> coughs;
            case RELIEVER_DAY -> relievers;
        };
    }

    /// Days that are held against the others: those after an attack, or the days themselves.
    Set<LocalDate> marked(AsthmaSign sign) {
        return switch (sign) {
            case ATTACK -> afterAttacks();
            case COUGH_DAY, RELIEVER_DAY -> happened(sign);
        };
    }

    private Set<LocalDate> afterAttacks() {
        Set<LocalDate> after = new TreeSet<>();
        for (LocalDate attack : attacks) {
            for (int day = 1; day <= AsthmaSign.DAYS_AFTER_ATTACK; day++) {
                after.add(attack.plusDays(day));
            }
        }
        return after;
    }
}
