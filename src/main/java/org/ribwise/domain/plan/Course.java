package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How one prescription went until today, beside what was decided about it.
///
/// @param now the prescription at the dose of now
/// @param log what was decided about the whole plan
/// @param decisions what was decided about this prescription, oldest first
/// @param feels how it went, oldest first
/// @param numbers the person's numbers
/// @param today the day
record Course(
        Prescription now,
        DoseLog log,
        List<DoseDecision> decisions,
        List<Feel> feels,
        ProgressionNumbers numbers,
        LocalDate today) {

    Course {
        decisions = List.copyOf(decisions);
        feels = List.copyOf(feels);
    }

    /// @param feels how it went, oldest first
    static Course of(Prescription now, DoseLog log, List<Feel> feels, ProgressionNumbers numbers, LocalDate today) {
        return new Course(now, log, log.of(now.id()).toList(), feels, numbers, today);
    }

    boolean isBreathing() {
        return now.dose() instanceof PrescribedDose.Breathing;
    }

    private TrafficLight light(Feel feel) {
        return TrafficLight.of(feel, now, numbers);
    }

    private Optional<DoseDecision> lastDecision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    private boolean isAfterLastDecision(Feel feel) {
        return lastDecision()
                .map(DoseDecision::at)
                .map(at -> feel.at().toInstant().isAfter(at.toInstant()))
                .orElse(true);
    }

    private Optional<Feel> last() {
        return feels.isEmpty() ? Optional.empty() : Optional.of(feels.getLast());
    }

    /// What the last session said.
    List<Light> lastLights() {
        return last().map(this::light).map(TrafficLight::lights).orElse(List.of());
    }

    /// Why the exercise has to pause, when nobody has said so yet: stopped or red twice within some days, the
    /// second time since the last decision.
    Optional<ProgressionRule> pauseRule() {
        if (twice(feel -> feel.manner().stopped())) {
            return Optional.of(ProgressionRule.STOPPED_TWICE);
        }
        return twice(feel -> light(feel).isRed()) ? Optional.of(ProgressionRule.RED_TWICE) : Optional.empty();
    }

    private boolean twice(Predicate<Feel> what) {
        List<Feel> found = lately().filter(what).toList();
        return found.size() > 1 && found.stream().anyMatch(this::isAfterLastDecision);
    }

    private Stream<Feel> lately() {
        LocalDate from = last().map(Feel::day).orElse(today).minusDays(numbers.of(ProgressionNumber.PAUSE_DAYS) - 1L);
        return feels.reversed().stream().takeWhile(feel -> !feel.day().isBefore(from));
    }

    /// Whether a pause was decided on and not ended since.
    boolean isPaused() {
        return decisions.stream()
                .filter(decision -> isPause(decision.rule()) || decision.rule() == ProgressionRule.AFTER_PAUSE)
                .reduce((before, after) ->
                        after.rule() == ProgressionRule.AFTER_PAUSE && after.answer() == DoseAnswer.LEFT
                                ? before
                                : after)
                .filter(decision -> isPause(decision.rule()))
                .isPresent();
    }

    /// Whether it is paused, and so many days are over since anything was decided about it.
    boolean hasPausedFor(int days) {
        return isPaused()
                && lastDecision()
                        .filter(decision ->
                                decision.at().toLocalDate().plusDays(days).isAfter(today))
                        .isEmpty();
    }

    private static boolean isPause(ProgressionRule rule) {
        return switch (rule) {
            case RED_TWICE, STOPPED_TWICE, NEW_CONDITION, NOTHING_SMALLER -> true;
            case GREEN_TWICE,
                    AMBER,
                    ONE_RED,
                    TWO_REDS,
                    BREAK,
                    LONG_BREAK,
                    RESTART,
                    AFTER_ATTACK,
                    AFTER_PAUSE,
                    NOT_YET,
                    AT_THE_TOP -> false;
        };
    }

    boolean wasDecidedAfter(ProgressionRule rule, OffsetDateTime time) {
        return decisions.stream()
                .anyMatch(decision ->
                        decision.rule() == rule && decision.at().toInstant().isAfter(time.toInstant()));
    }

    boolean wasDecidedSince(ProgressionRule rule, LocalDate day) {
        return decisions.stream()
                .anyMatch(decision ->
                        decision.rule() == rule && !decision.at().toLocalDate().isBefore(day));
    }

    /// Whether it was done on an earlier day.
    boolean hasBegunBefore(LocalDate day) {
        return !feels.isEmpty() && feels.getFirst().day().isBefore(day);
    }

    /// Days since it was done last; 0 when it was never done.
    int daysWithout() {
        return last().map(feel -> (int) ChronoUnit.DAYS.between(feel.day(), today))
                .orElse(0);
    }

    /// Whether something was decided since it was done last: then the break has been spoken about, unless a week
    /// of it came since.
    boolean decidedInBreak() {
        Optional<OffsetDateTime> decided = lastDecision().map(DoseDecision::at);
        return decided.filter(at -> last().map(
                                feel -> at.toInstant().isAfter(feel.at().toInstant()))
                        .orElse(false))
                .filter(at ->
                        ChronoUnit.DAYS.between(at.toLocalDate(), today) < numbers.of(ProgressionNumber.BREAK_DAYS))
                .isPresent();
    }

    /// The last session, when it was red and nothing was decided since.
    Optional<TrafficLight> redSinceDecision() {
        return last().filter(this::isAfterLastDecision).map(this::light).filter(TrafficLight::isRed);
    }

    /// Whether the last session was red, no smaller step was taken, and it is not so many days ago.
    boolean redWaits(int days) {
        return last().filter(feel -> light(feel).isRed())
                .filter(feel -> feel.day().plusDays(days).isAfter(today))
                .filter(feel -> dosageAt(feel.at()).equals(Dosage.of(now)))
                .isPresent();
    }

    private Dosage dosageAt(OffsetDateTime then) {
        return decisions.stream()
                .filter(DoseDecision::isStep)
                .filter(step -> !step.at().toInstant().isAfter(then.toInstant()))
                .reduce((before, after) -> after)
                .flatMap(DoseDecision::dosage)
                .orElseGet(() -> Dosage.of(log.plan().prescription(now.id()).orElseThrow()));
    }

    boolean isAmber() {
        return last().map(this::light).filter(TrafficLight::isAmber).isPresent();
    }

    /// Whether the last sessions since the last decision were all green, on so many different days.
    boolean isGreen(int days) {
        long greenDays = 0;
        LocalDate before = LocalDate.MAX;
        for (Feel feel : feels.reversed()) {
            if (greenDays >= days || !isAfterLastDecision(feel) || !light(feel).isGreen()) {
                break;
            }
            greenDays += feel.day().equals(before) ? 0 : 1;
            before = feel.day();
        }
        return greenDays >= days;
    }

    /// Whether it was stepped up today, or as often as a week allows.
    boolean steppedTooSoon() {
        List<LocalDate> steps = decisions.stream()
                .filter(DoseDecision::isStep)
                .filter(decision -> decision.rule() == ProgressionRule.GREEN_TWICE)
                .map(decision -> decision.at().toLocalDate())
                .toList();
        long week = steps.stream().filter(day -> day.plusDays(7).isAfter(today)).count();
        return steps.contains(today) || week >= numbers.of(ProgressionNumber.MOST_STEPS_A_WEEK);
    }
}
