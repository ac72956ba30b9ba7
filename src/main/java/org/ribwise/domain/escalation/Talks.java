package org.ribwise.domain.escalation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.measure.Nrs;

/// What is still to be talked about: the rules that fire, what each of them rests on, and what was talked about before.
public final class Talks {

    private Talks() {}

    /// The rules that fire and rest on something that was not talked about yet. A rule that was talked about is quiet
    /// until there is something new.
    ///
    /// @param today the person's date
    /// @param talked keys of what was talked about, by rule
    public static List<OpenTalk> open(TalkFacts facts, LocalDate today, Map<TalkRule, Set<String>> talked) {
        return TalkRules.fired(facts, today).stream()
                .map(fired -> new OpenTalk(fired, evidence(fired, facts)))
                .filter(talk ->
                        !talked.getOrDefault(talk.fired().rule(), Set.of()).containsAll(talk.keys()))
                .toList();
    }

    /// What a fired rule rests on, newest first.
    static List<Evidence> evidence(FiredRule fired, TalkFacts facts) {
        Stream<? extends Evidence> found = switch (fired.rule()) {
            case SEVERE_PAIN -> rated(fired, facts, SafetyNumber.SEVERE_PAIN_FROM);
            case PAIN_NOT_EASING -> rated(fired, facts, SafetyNumber.LASTING_PAIN_FROM);
            case RELIEVER_OFTEN -> written(fired, facts, TalkSigns::isForSymptoms);
            case RELIEVER_BEFORE_SESSIONS -> written(fired, facts, TalkSigns::isBeforeExercise);
            case NIGHT_WAKING -> written(fired, facts, TalkSigns::isNightWaking);
            case LOW_PEAK_FLOW -> written(fired, facts, entry -> TalkSigns.isBelowGreen(entry, facts));
            case ATTACKS ->
                Stream.concat(
                        written(fired, facts, TalkSigns::isAttack),
                        facts.attacksBesideTheDiary(fired.from(), fired.to()).stream()
                                .map(Evidence.Attacked::new));
            case STEROID_COURSES -> written(fired, facts, TalkSigns::isSteroidCourse);
            case ASTHMA_CHECK -> lastCheck(fired, facts).stream();
            case LOW_ACT -> facts.elsewhere().act().map(Evidence.Entered::new).stream();
            case PAIN_AFTER_EXERCISE, BREATHLESS_SOONER, SPUTUM, ANKLE_SWELLING, MOOD_OR_FEAR, PELVIC ->
                written(fired, facts, entry -> TalkSigns.isOneOf(TalkSigns.concerns(fired.rule()), entry));
        };
        return found.<Evidence>map(evidence -> evidence)
                .sorted(Comparator.comparing(
                                (Evidence evidence) -> evidence.at().toInstant())
                        .reversed())
                .toList();
    }

    private static Stream<Evidence.Rated> rated(FiredRule fired, TalkFacts facts, SafetyNumber from) {
        return facts.ratings().stream()
                .filter(timed -> isWithin(timed.at().toLocalDate(), fired))
                .filter(timed -> timed.ratings().worstPain().map(Nrs::value).orElse(0)
                        >= facts.thresholds().of(from))
                .map(Evidence.Rated::new);
    }

    private static Stream<Evidence.Written> written(FiredRule fired, TalkFacts facts, Predicate<DiaryEntry> meant) {
        return facts.between(fired.from(), fired.to()).stream().filter(meant).map(Evidence.Written::new);
    }

    private static Optional<Evidence.Written> lastCheck(FiredRule fired, TalkFacts facts) {
        return written(fired, facts, entry -> entry.event() instanceof DiaryEvent.WeeklyCheck)
                .max(Comparator.comparing(written -> written.at().toInstant()));
    }

    private static boolean isWithin(LocalDate day, FiredRule fired) {
        return !day.isBefore(fired.from()) && !day.isAfter(fired.to());
    }
}
