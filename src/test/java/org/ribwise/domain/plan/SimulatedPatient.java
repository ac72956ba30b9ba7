package org.ribwise.domain.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.plan.PlanSchedule.Rhythm;
import org.ribwise.domain.plan.PrescribedExercise.PrescribedSide;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;

/// Somebody who does a plan for twelve weeks, with good days and bad ones, holidays and attacks, and who accepts
/// none, some or all of what is offered. Everything follows from the seed.
///
/// Parameters (all drawn from the seed): 0 to 3 conditions; 1 to 4 exercises of level 1 or 2 that suit them; 50 to
/// 100 % of what is due is done; pain and breathlessness drift from 0 to 6 with the day; one rating in five is
/// missing in some people; a stop for a symptom in 0 to 6 % of sessions; up to two attacks; up to two breaks of 5 to
/// 40 days; an inclination from 0 to 100 % to accept.
final class SimulatedPatient {

    static final int DAYS = 84;
    private static final List<SafetyTag> ALL_TAGS = List.of(SafetyTag.values());

    private final Random random;
    private final Envelope envelope;
    private final Progression progression;
    private final double diligence;
    private final double inclination;
    private final double trouble;
    private final boolean forgetsToRate;
    private final Set<LocalDate> away;
    private final List<LocalDate> attacks = new ArrayList<>();
    private final List<Feel> feels = new ArrayList<>();
    private final List<DoseDecision> decisions = new ArrayList<>();
    private Optional<DoseLog> log = Optional.empty();
    private Optional<ProgressionFacts> facts = Optional.empty();

    final Profile profile;
    final Plan plan;
    final List<Trained> trained = new ArrayList<>();
    final List<Proposal> accepted = new ArrayList<>();

    /// One go of an exercise.
    record Trained(LocalDate day, Prescription at, boolean red) {}

    SimulatedPatient(long seed, Envelope envelope) {
        this.random = new Random(seed);
        this.envelope = envelope;
        this.progression = new Progression(envelope, ProgressionNumbers.USUAL);
        diligence = 0.5 + random.nextDouble() / 2;
        inclination = random.nextDouble();
        trouble = random.nextDouble() * 0.06;
        forgetsToRate = random.nextBoolean();
        profile = new Profile(someConditions(), Set.of());
        plan = somePlan();
        away = someBreaks();
        for (int attack = random.nextInt(3); attack > 0; attack--) {
            attacks.add(SamplePlans.START.plusDays(random.nextInt(DAYS)));
        }
    }

    private Set<SafetyTag> someConditions() {
        Set<SafetyTag> tags = EnumSet.noneOf(SafetyTag.class);
        for (int left = random.nextInt(4); left > 0; left--) {
            tags.add(ALL_TAGS.get(random.nextInt(ALL_TAGS.size())));
        }
        tags.remove(SafetyTag.PAEDIATRIC);
        return tags;
    }

    private Plan somePlan() {
        List<Exercise> exercises = new ArrayList<>(envelope.library().exercises());
        Collections.shuffle(exercises, random);
        List<Prescription> chosen = new ArrayList<>();
        int wanted = 1 + random.nextInt(4);
        for (Exercise exercise : exercises) {
            Prescription one = prescription("p" + chosen.size(), exercise);
            if (chosen.size() < wanted
                    && exercise.card().level() < 3
                    && new PlanCheck(envelope).mayBeUsed(SamplePlans.of(one), profile)) {
                chosen.add(one);
            }
        }
        return new Plan(
                SamplePlans.heading(1),
                new PlanTimes(SamplePlans.START, Optional.empty(), List.of()),
                PlanWords.NONE,
                chosen,
                List.of(),
                List.of());
    }

    private Prescription prescription(String id, Exercise exercise) {
        Rhythm rhythm = random.nextBoolean() ? Rhythm.OnDays.daily() : new Rhythm.PerWeek(3, 5);
        return SamplePlans.prescription(
                        id,
                        exercise.id().value(),
                        PlanCheck.startDose(exercise, 30),
                        SamplePlans.schedule(rhythm, 1 + random.nextInt(4) / 3))
                .with(new PrescribedExercise(
                        exercise.id(), Optional.empty(), exercise.card().level(), PrescribedSide.AS_DEFINED));
    }

    private Set<LocalDate> someBreaks() {
        Set<LocalDate> days = new HashSet<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            LocalDate from = SamplePlans.START.plusDays(random.nextInt(DAYS));
            from.datesUntil(from.plusDays(5 + random.nextInt(36))).forEach(days::add);
        }
        return days;
    }

    /// Lives for twelve weeks.
    SimulatedPatient live() {
        SamplePlans.START.datesUntil(SamplePlans.START.plusDays(DAYS)).forEach(day -> {
            decide(day, 7);
            if (!away.contains(day)) {
                train(day);
            }
            decide(day, 21);
        });
        return this;
    }

    private void train(LocalDate day) {
        PlanDays days = new PlanDays(log().now(), List.of(), List.of());
        for (Due due : days.due(day)) {
            for (int go = 0; go < due.times(); go++) {
                Prescription one = due.prescription();
                boolean rests = progression.rests(one.id(), log(), facts(day), day);
                if (!rests && random.nextDouble() < diligence) {
                    Feel feel = feel(one, day, 9 + go * 4);
                    feels.add(feel);
                    facts = Optional.empty();
                    boolean red =
                            TrafficLight.of(feel, one, ProgressionNumbers.USUAL).isRed();
                    trained.add(new Trained(day, one, red));
                }
            }
        }
    }

    private Feel feel(Prescription one, LocalDate day, int hour) {
        int bad = random.nextInt(20) == 0 ? 4 : 0;
        boolean stopped = random.nextDouble() < trouble;
        int usual = random.nextInt(3);
        Optional<Nrs> pain = rating(usual + random.nextInt(2) + bad);
        Optional<Nrs> before = rating(random.nextInt(3));
        Optional<Nrs> peak = before.flatMap(then -> rating(then.value() + random.nextInt(2) - random.nextInt(2) + bad));
        return new Feel(
                one.id(),
                at(day, hour),
                new Feel.Manner(
                        random.nextInt(10) > 0, rating(10 - random.nextInt(4) - bad), stopped, random.nextInt(60) == 0),
                new Feel.Pain(rating(usual), pain, Optional.empty(), random.nextInt(100) == 0),
                new Feel.Breath(before, peak, OptionalInt.of(random.nextInt(40) == 0 ? 11 : 3)));
    }

    private Optional<Nrs> rating(int value) {
        return forgetsToRate && random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(new Nrs(Math.clamp(value, 0, 10)));
    }

    private void decide(LocalDate day, int hour) {
        for (Prescription one : plan.prescriptions()) {
            Proposal proposal = progression.next(one.id(), log(), facts(day), profile, day);
            if (proposal.asks() && random.nextDouble() < 0.7) {
                answer(proposal, at(day, hour));
            }
        }
    }

    private void answer(Proposal proposal, OffsetDateTime at) {
        boolean accepts = random.nextDouble() < inclination;
        if (accepts) {
            accepted.add(proposal);
        }
        log = Optional.empty();
        decisions.add(new DoseDecision(
                new UUID(random.nextLong(), random.nextLong()),
                at,
                plan.heading().id(),
                plan.heading().version(),
                proposal.prescription(),
                proposal.grounds().rule(),
                accepts ? DoseAnswer.ACCEPTED : DoseAnswer.LEFT,
                accepts ? proposal.to() : Optional.empty()));
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atOffset(ZoneOffset.ofHours(1));
    }

    DoseLog log() {
        if (log.isEmpty()) {
            log = Optional.of(new DoseLog(plan, decisions));
        }
        return log.get();
    }

    private ProgressionFacts facts(LocalDate day) {
        Optional<LocalDate> attack =
                attacks.stream().filter(then -> !then.isAfter(day)).max(LocalDate::compareTo);
        if (facts.isEmpty() || !facts.get().lastAttack().equals(attack)) {
            facts = Optional.of(new ProgressionFacts(feels, attack, Optional.empty()));
        }
        return facts.get();
    }
}
