package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.plan.Proposal.Down;
import org.ribwise.domain.plan.Proposal.Grounds;
import org.ribwise.domain.plan.Proposal.Pause;
import org.ribwise.domain.plan.Proposal.Restart;
import org.ribwise.domain.plan.Proposal.Stay;
import org.ribwise.domain.plan.Proposal.Up;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;

/// Steps up and down (clinical reference 3.5, 1.5). What is careful comes first: pause, attack, break, red; then
/// amber; and only two green sessions on different days step up, by one variable, inside the envelope and within
/// the time of the week.
///
/// @param envelope what suits whom, and the exercises
/// @param numbers the person's numbers
public record Progression(Envelope envelope, ProgressionNumbers numbers) {

    private static final int DAYS_IN_WEEK = 7;
    private static final long WHOLE_PERCENT = 100;

    /// What could be done about a prescription on a day.
    ///
    /// @param log the plan and what was decided about it
    /// @param facts how it went
    /// @param person who they are, without what the plan switches on
    public Proposal next(PrescriptionId id, DoseLog log, ProgressionFacts facts, Profile person, LocalDate today) {
        Prescription now = log.now().prescription(id).orElseThrow();
        Course course = Course.of(now, log, facts.of(id, today), numbers, today);
        return pause(course, facts)
                .or(() -> afterPause(course))
                .or(() -> whilePaused(course))
                .or(() -> afterAttack(course, facts))
                .or(() -> afterBreak(course))
                .or(() -> afterRed(course, person))
                .orElseGet(() -> afterGood(course, person));
    }

    /// Whether a prescription rests on a day: it is paused, or it was red and no smaller step was taken since.
    public boolean rests(PrescriptionId id, DoseLog log, ProgressionFacts facts, LocalDate today) {
        Prescription now = log.now().prescription(id).orElseThrow();
        Course course = Course.of(now, log, facts.of(id, today), numbers, today);
        return course.isPaused()
                || pause(course, facts).isPresent()
                || course.redWaits(numbers.of(ProgressionNumber.REST_AFTER_RED_DAYS));
    }

    private Optional<Proposal> pause(Course course, ProgressionFacts facts) {
        Optional<ProgressionRule> rule = course.pauseRule();
        if (rule.isEmpty()
                && facts.newCondition()
                        .filter(at -> !course.wasDecidedAfter(ProgressionRule.NEW_CONDITION, at))
                        .isPresent()) {
            rule = Optional.of(ProgressionRule.NEW_CONDITION);
        }
        return rule.map(why -> new Pause(
                course.now().id(), new Grounds(why, course.lastLights(), numbers.of(ProgressionNumber.PAUSE_DAYS))));
    }

    /// Going on after a pause is for the person to say, when the physiotherapist agrees: at the first week's dose
    /// (clinical reference 1.5).
    private Optional<Proposal> afterPause(Course course) {
        return course.hasPausedFor(numbers.of(ProgressionNumber.REST_AFTER_RED_DAYS))
                ? Optional.of(restart(course, Grounds.of(ProgressionRule.AFTER_PAUSE)))
                : Optional.empty();
    }

    private static Optional<Proposal> whilePaused(Course course) {
        return course.isPaused()
                ? Optional.of(new Stay(course.now().id(), Grounds.of(ProgressionRule.AFTER_PAUSE)))
                : Optional.empty();
    }

    private Optional<Proposal> afterAttack(Course course, ProgressionFacts facts) {
        return facts.lastAttack()
                .filter(day -> !day.isAfter(course.today()))
                .filter(course::hasBegunBefore)
                .filter(day -> !course.wasDecidedSince(ProgressionRule.AFTER_ATTACK, day))
                .map(day -> restart(course, Grounds.of(ProgressionRule.AFTER_ATTACK)));
    }

    private Optional<Proposal> afterBreak(Course course) {
        int gap = course.daysWithout();
        if (isLocked(course) || gap < numbers.of(ProgressionNumber.BREAK_DAYS) || course.decidedInBreak()) {
            return Optional.empty();
        }
        if (gap >= numbers.of(ProgressionNumber.RESTART_DAYS)) {
            return Optional.of(restart(course, new Grounds(ProgressionRule.RESTART, List.of(), gap)));
        }
        boolean isLong = gap >= numbers.of(ProgressionNumber.LONG_BREAK_DAYS);
        ProgressionRule rule = isLong ? ProgressionRule.LONG_BREAK : ProgressionRule.BREAK;
        // breathing steps down once for every missed week, other exercises at most twice
        int steps = course.isBreathing() ? gap / DAYS_IN_WEEK : isLong ? 2 : 1;
        return down(course, Math.max(1, steps), new Grounds(rule, List.of(), gap));
    }

    private Optional<Proposal> afterRed(Course course, Profile person) {
        return course.redSinceDecision().map(red -> {
            boolean several = red.reds() > 1;
            Grounds grounds =
                    new Grounds(several ? ProgressionRule.TWO_REDS : ProgressionRule.ONE_RED, red.lights(), red.reds());
            if (isLocked(course)) {
                return nothingSmaller(course, red);
            }
            Optional<Proposal> seated = several
                    ? steps().seated(Dosage.of(course.now()))
                            .filter(to -> fits(course, to, person))
                            .map(to -> new Down(course.now().id(), Dosage.of(course.now()), to, grounds))
                    : Optional.empty();
            return seated.or(() -> down(course, several ? 2 : 1, grounds)).orElseGet(() -> nothingSmaller(course, red));
        });
    }

    private static Proposal nothingSmaller(Course course, TrafficLight red) {
        return new Pause(course.now().id(), new Grounds(ProgressionRule.NOTHING_SMALLER, red.lights(), red.reds()));
    }

    private Proposal afterGood(Course course, Profile person) {
        int greens = numbers.of(ProgressionNumber.GREENS_FOR_A_STEP);
        if (isLocked(course) || !course.isGreen(greens) || course.steppedTooSoon()) {
            ProgressionRule rule = course.isAmber() ? ProgressionRule.AMBER : ProgressionRule.NOT_YET;
            return new Stay(course.now().id(), new Grounds(rule, course.lastLights(), 0));
        }
        Dosage from = Dosage.of(course.now());
        Grounds why = new Grounds(ProgressionRule.GREEN_TWICE, course.lastLights(), greens);
        return steps().up(from)
                .filter(to -> fits(course, to, person))
                .findFirst()
                .<Proposal>map(to -> new Up(course.now().id(), from, to, why))
                .orElseGet(() -> new Stay(
                        course.now().id(),
                        new Grounds(
                                ProgressionRule.AT_THE_TOP,
                                course.lastLights(),
                                numbers.of(ProgressionNumber.MOST_MORE_TIME_PERCENT))));
    }

    private static boolean isLocked(Course course) {
        return course.now().progression() == ProgressionMode.LOCKED;
    }

    private boolean fits(Course course, Dosage to, Profile person) {
        Plan plan = course.log().now();
        List<Prescription> after = plan.prescriptions().stream()
                .map(one -> one.id().equals(course.now().id()) ? to.on(one) : one)
                .toList();
        return Plan.overlapping(after).isEmpty()
                && suits(plan, course.now(), to.on(course.now()), person)
                && isWithinTheWeek(course, plan.with(after));
    }

    /// The envelope has no objection that it did not have before.
    private boolean suits(Plan plan, Prescription before, Prescription after, Profile person) {
        Optional<Routine.Item> item = PlannedItem.of(after, envelope.library()).item();
        Optional<Routine.Item> known =
                PlannedItem.of(before, envelope.library()).item();
        return item.isPresent()
                && known.isPresent()
                && envelope.judge(item.get(), plan.on(person)).equals(envelope.judge(known.get(), plan.on(person)))
                && PlanCheck.isPlayedItself(envelope.judge(item.get(), plan.on(person)))
                && !isSlowerThanAllowed(item.get());
    }

    /// A step of the ramp that the person's limits would shorten again is no step.
    private static boolean isSlowerThanAllowed(Routine.Item item) {
        return item instanceof Routine.BreathingItem breathing
                && breathing.exercise().timedPart().stream()
                        .map(part -> part.pacing().at(breathing.step()))
                        .anyMatch(pattern -> !breathing.limits().on(pattern).equals(pattern));
    }

    /// Never more than 20 % above the least of the last seven days.
    private boolean isWithinTheWeek(Course course, Plan after) {
        WeeklyTime time = new WeeklyTime(envelope.library());
        long least = Long.MAX_VALUE;
        for (int back = 0; back <= DAYS_IN_WEEK; back++) {
            Plan then = course.log().until(course.today().minusDays(back));
            least = Math.min(least, time.seconds(then, course.today()));
        }
        long most = least * (WHOLE_PERCENT + numbers.of(ProgressionNumber.MOST_MORE_TIME_PERCENT));
        return time.seconds(after, course.today()) * WHOLE_PERCENT <= most;
    }

    private Optional<Proposal> down(Course course, int steps, Grounds grounds) {
        Dosage from = Dosage.of(course.now());
        return steps().down(from, steps).map(to -> new Down(course.now().id(), from, to, grounds));
    }

    private Proposal restart(Course course, Grounds grounds) {
        Prescription signed =
                course.log().plan().prescription(course.now().id()).orElseThrow();
        Dosage from = Dosage.of(course.now());
        return new Restart(course.now().id(), from, steps().restart(signed, from), grounds);
    }

    private DoseSteps steps() {
        return new DoseSteps(envelope.library());
    }
}
