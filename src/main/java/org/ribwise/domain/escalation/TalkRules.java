package org.ribwise.domain.escalation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryEvent.Concern;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.Nrs;

/// Evaluates the rules of clinical reference 5.6 over diary and scores: a pure function of them and of today.
public final class TalkRules {

    /// Days of a concern or of a weekly check that still count (design value, needs sign-off).
    private static final int MONTH_DAYS = 28;

    private static final int WEEK_DAYS = 7;
    private static final int YEAR_MONTHS = 12;
    private static final int REPEATEDLY = 2;

    private final TalkFacts facts;
    private final LocalDate today;

    private TalkRules(TalkFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /// The rules that fire, in their order.
    ///
    /// @param today the person's date
    public static List<FiredRule> fired(TalkFacts facts, LocalDate today) {
        TalkRules rules = new TalkRules(facts, today);
        return Arrays.stream(TalkRule.values())
                .map(rules::fired)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FiredRule> fired(TalkRule rule) {
        return switch (rule) {
            case SEVERE_PAIN -> atLeast(rule, severePainDays(), number(SafetyNumber.SEVERE_PAIN_DAYS), WEEK_DAYS);
            case PAIN_NOT_EASING -> painNotEasing();
            case PAIN_AFTER_EXERCISE -> concern(rule, REPEATEDLY);
            case BREATHLESS_SOONER, SPUTUM, ANKLE_SWELLING, MOOD_OR_FEAR, PELVIC -> concern(rule, 1);
            case RELIEVER_OFTEN ->
                // more than two, so at least one more than the number
                atLeast(rule, days(TalkSigns::isForSymptoms), number(SafetyNumber.RELIEVER_DAYS_UP_TO) + 1, WEEK_DAYS);
            case NIGHT_WAKING ->
                atLeast(rule, days(TalkSigns::isNightWaking), number(SafetyNumber.WAKING_NIGHTS), WEEK_DAYS);
            case ASTHMA_CHECK -> asthmaCheck();
            case LOW_ACT -> lowAct();
            case LOW_PEAK_FLOW ->
                atLeast(
                        rule,
                        days(entry -> TalkSigns.isBelowGreen(entry, facts)),
                        number(SafetyNumber.LOW_PEAK_FLOW_DAYS),
                        WEEK_DAYS);
            case RELIEVER_BEFORE_SESSIONS -> relieverBeforeSessions();
            case ATTACKS -> attacks();
            case STEROID_COURSES ->
                inAYear(rule, TalkSigns::isSteroidCourse, number(SafetyNumber.STEROID_COURSES_A_YEAR));
        };
    }

    private int severePainDays() {
        int from = number(SafetyNumber.SEVERE_PAIN_FROM);
        return (int) facts.ratings().stream()
                .filter(timed -> within(timed.at().toLocalDate(), WEEK_DAYS))
                .filter(timed -> timed.ratings().worstPain().map(Nrs::value).orElse(0) >= from)
                .map(timed -> timed.at().toLocalDate())
                .distinct()
                .count();
    }

    /// Every one of the last weeks has a rating of lasting pain. A week without ratings says nothing, so it
    /// does not count.
    private Optional<FiredRule> painNotEasing() {
        int weeks = number(SafetyNumber.PAIN_WEEKS);
        int from = number(SafetyNumber.LASTING_PAIN_FROM);
        long lasting = facts.ratings().stream()
                .filter(timed -> within(timed.at().toLocalDate(), weeks * WEEK_DAYS))
                .filter(timed -> timed.ratings().worstPain().map(Nrs::value).orElse(0) >= from)
                .map(timed -> (today.toEpochDay() - timed.at().toLocalDate().toEpochDay()) / WEEK_DAYS)
                .distinct()
                .count();
        return atLeast(TalkRule.PAIN_NOT_EASING, (int) lasting, weeks, weeks * WEEK_DAYS);
    }

    private Optional<FiredRule> asthmaCheck() {
        return facts.between(first(MONTH_DAYS), today).stream()
                .filter(entry -> entry.event() instanceof DiaryEvent.WeeklyCheck)
                .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other)
                .flatMap(entry -> entry.event() instanceof DiaryEvent.WeeklyCheck(AsthmaCheck check)
                        ? atLeast(
                                TalkRule.ASTHMA_CHECK,
                                check.yesCount(),
                                number(SafetyNumber.ASTHMA_CHECK_FROM),
                                MONTH_DAYS)
                        : Optional.empty());
    }

    private Optional<FiredRule> lowAct() {
        int limit = number(SafetyNumber.ACT_UP_TO);
        return facts.elsewhere()
                .act()
                .filter(act -> act.total() <= limit)
                .map(act -> new FiredRule(TalkRule.LOW_ACT, act.total(), limit, today, today));
    }

    private Optional<FiredRule> relieverBeforeSessions() {
        int asked = number(SafetyNumber.RELIEVER_SESSIONS);
        List<LocalDate> last = facts.sessions().stream()
                .map(OffsetDateTime::toLocalDate)
                .filter(day -> !day.isAfter(today))
                .distinct()
                .sorted()
                .toList();
        if (last.size() < asked) {
            return Optional.empty();
        }
        List<LocalDate> looked = last.subList(last.size() - asked, last.size());
        boolean each =
                looked.stream().allMatch(day -> facts.between(day, day).stream().anyMatch(TalkSigns::isBeforeExercise));
        return each
                ? Optional.of(new FiredRule(
                        TalkRule.RELIEVER_BEFORE_SESSIONS, asked, asked, looked.getFirst(), looked.getLast()))
                : Optional.empty();
    }

    private Optional<FiredRule> concern(TalkRule rule, int limit) {
        Set<Concern> meant = TalkSigns.concerns(rule);
        int count = (int) facts.between(first(MONTH_DAYS), today).stream()
                .filter(entry -> TalkSigns.isOneOf(meant, entry))
                .count();
        return atLeast(rule, count, limit, MONTH_DAYS);
    }

    /// Attacks of the diary, and those that only the safety log knows.
    private Optional<FiredRule> attacks() {
        int limit = number(SafetyNumber.ATTACKS_A_YEAR);
        LocalDate from = today.minusMonths(YEAR_MONTHS).plusDays(1);
        int written = (int)
                facts.between(from, today).stream().filter(TalkSigns::isAttack).count();
        int count = written + facts.attacksBesideTheDiary(from, today).size();
        return count >= limit
                ? Optional.of(new FiredRule(TalkRule.ATTACKS, count, limit, from, today))
                : Optional.empty();
    }

    private Optional<FiredRule> inAYear(TalkRule rule, Predicate<DiaryEntry> meant, int limit) {
        LocalDate from = today.minusMonths(YEAR_MONTHS).plusDays(1);
        int count = (int) facts.between(from, today).stream().filter(meant).count();
        return count >= limit ? Optional.of(new FiredRule(rule, count, limit, from, today)) : Optional.empty();
    }

    private int days(Predicate<DiaryEntry> meant) {
        return (int) facts.between(first(WEEK_DAYS), today).stream()
                .filter(meant)
                .map(DiaryEntry::day)
                .distinct()
                .count();
    }

    private Optional<FiredRule> atLeast(TalkRule rule, int count, int limit, int daysLookedAt) {
        return count >= limit
                ? Optional.of(new FiredRule(rule, count, limit, first(daysLookedAt), today))
                : Optional.empty();
    }

    private boolean within(LocalDate day, int days) {
        return !day.isBefore(first(days)) && !day.isAfter(today);
    }

    private LocalDate first(int days) {
        return today.minusDays(days - 1L);
    }

    private int number(SafetyNumber number) {
        return facts.thresholds().of(number);
    }
}
