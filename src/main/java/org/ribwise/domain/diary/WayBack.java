package org.ribwise.domain.diary;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.alarm.AfterAttack;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.measure.PeakFlowZone;
import org.ribwise.domain.measure.PersonalBest;

/// The way back after an attack or flare (clinical reference 3.5): day 0 to 1 none; when reliever need, peak
/// flow and nights have been as usual for 24 to 48 hours, the routine after an attack; then half the dose for
/// three sessions.
///
/// @param diary every entry
/// @param otherAttacks attacks that are known from elsewhere: asthma first aid during a session
/// @param sessions when sessions were begun
/// @param best personal best peak flow; empty when there is none
/// @param thresholds the person's numbers
public record WayBack(
        List<DiaryEntry> diary,
        List<OffsetDateTime> otherAttacks,
        List<OffsetDateTime> sessions,
        Optional<PersonalBest> best,
        SafetyThresholds thresholds) {

    /// After so many weeks an attack is no longer looked at here (design value, needs sign-off).
    public static final int LOOKED_AT_WEEKS = 8;

    /// Copies the lists.
    public WayBack {
        diary = List.copyOf(diary);
        otherAttacks = List.copyOf(otherAttacks);
        sessions = List.copyOf(sessions);
    }

    /// The last attack; empty when there was none.
    public Optional<OffsetDateTime> lastAttack() {
        Stream<OffsetDateTime> written = diary.stream()
                .filter(entry -> entry.event() instanceof DiaryEvent.Attack)
                .map(DiaryEntry::at);
        return latest(Stream.concat(written, otherAttacks.stream()));
    }

    /// The last attack or flare as the gate counts it: new steroids are one, too (clinical reference 5.2, G2);
    /// empty when there was none.
    public Optional<OffsetDateTime> lastFlare() {
        Stream<OffsetDateTime> courses = diary.stream()
                .filter(entry -> entry.event() instanceof DiaryEvent.SteroidCourse)
                .map(DiaryEntry::at);
        return latest(Stream.concat(courses, lastAttack().stream()));
    }

    /// How far the person is.
    ///
    /// @param now the time
    public AfterAttack stage(OffsetDateTime now) {
        return lastAttack()
                .filter(attack -> now.isBefore(attack.plusWeeks(LOOKED_AT_WEEKS)))
                .map(attack -> stage(attack, now))
                .orElseGet(AfterAttack.Done::new);
    }

    private AfterAttack stage(OffsetDateTime attack, OffsetDateTime now) {
        LocalDate restUntil = attack.toLocalDate().plusDays(thresholds.of(SafetyNumber.AFTER_ATTACK_REST_DAYS) + 1L);
        if (now.toLocalDate().isBefore(restUntil)) {
            return new AfterAttack.Resting(restUntil);
        }
        OffsetDateTime steadySince = steadySince(attack);
        OffsetDateTime steadyUntil = steadySince.plusHours(thresholds.of(SafetyNumber.AFTER_ATTACK_STEADY_HOURS));
        if (now.isBefore(steadyUntil)) {
            return new AfterAttack.Settling(steadySince, steadyUntil);
        }
        long done =
                sessions.stream().filter(begun -> !begun.isBefore(steadyUntil)).count();
        return stage((int) done);
    }

    /// The first session is the gentle routine, the next three are reduced.
    private AfterAttack stage(int sessionsDone) {
        int reduced = thresholds.of(SafetyNumber.AFTER_ATTACK_SESSIONS);
        if (sessionsDone == 0) {
            return new AfterAttack.GentleRoutine();
        }
        int left = reduced - (sessionsDone - 1);
        return left > 0
                ? new AfterAttack.ReducedDose(left, thresholds.of(SafetyNumber.AFTER_ATTACK_DOSE_PERCENT))
                : new AfterAttack.Done();
    }

    private OffsetDateTime steadySince(OffsetDateTime attack) {
        Stream<OffsetDateTime> unsteady =
                diary.stream().filter(this::isUnsteady).map(DiaryEntry::at).filter(at -> at.isAfter(attack));
        return latest(Stream.concat(Stream.of(attack), unsteady)).orElse(attack);
    }

    private boolean isUnsteady(DiaryEntry entry) {
        return switch (entry.event()) {
            case DiaryEvent.Attack _, DiaryEvent.NightWaking _, DiaryEvent.CoughDay _ -> true;
            case DiaryEvent.Reliever(int _, DiaryEvent.Purpose purpose) -> purpose == DiaryEvent.Purpose.SYMPTOMS;
            case DiaryEvent.PeakFlowBlown(var blows) ->
                thresholds
                        .zones()
                        .zone(blows.best(), best, entry.day())
                        .filter(zone -> zone != PeakFlowZone.GREEN)
                        .isPresent();
            case DiaryEvent.WeeklyCheck _,
                    DiaryEvent.SteroidCourse _,
                    DiaryEvent.Pack _,
                    DiaryEvent.PainMedicine _,
                    DiaryEvent.Noticed _ -> false;
        };
    }

    private static Optional<OffsetDateTime> latest(Stream<OffsetDateTime> times) {
        return times.max(Comparator.comparing(OffsetDateTime::toInstant));
    }
}
