package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.coach.Beforehand;
import org.ribwise.coach.Coach;
import org.ribwise.coach.GateKeeper;
import org.ribwise.coach.GateNotes;
import org.ribwise.coach.GatePass;
import org.ribwise.coach.MovedClock;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateNumbers;
import org.ribwise.domain.safety.GateQuestion;
import org.ribwise.domain.safety.SafetyEvent.Settled;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.SessionSound;
import org.ribwise.ui.checkin.CheckInModel;
import org.ribwise.ui.checkin.GateModel;
import org.ribwise.ui.checkin.KnownBest;

/// Whatever a person does on the screens before a session, and whatever passes and entrances are tried: nothing starts
/// through a closed gate (clinical reference 5.7, 6). What closes it is said here once more, by hand.
@Execution(ExecutionMode.CONCURRENT)
class AnyScreensTest {

    private static final int SEQUENCES = 10_000;
    private static final int EVENTS = 25;
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Set<GateQuestion> CLOSING = Set.of(
            GateQuestion.BREATHING_WORSE,
            GateQuestion.RECENT_FLARE,
            GateQuestion.UNWELL,
            GateQuestion.HEART_OR_CIRCULATION,
            GateQuestion.COUGHED_BLOOD,
            GateQuestion.BACK_RED_FLAG);

    private static final Envelope ENVELOPE = new Envelope(SampleRoutines.shipped());
    private static final FittedRoutine SHOWN = ENVELOPE.fit(SampleRoutines.chairCalm(), Profile.NONE);

    /// One person at the screens: what they say, the passes that they got, and whether advice is owed.
    private static final class Visitor {
        private final Random random;
        private final MovedClock time = new MovedClock();
        private final GateKeeper keeper = keeper(time);
        private final Coach coach = coach(Profile.NONE, time);
        private final List<GatePass> passes = new ArrayList<>();
        private final List<Boolean> open = new ArrayList<>();
        private boolean owesAdvice;
        private int started;
        private CheckInModel screens = begun();

        Visitor(long seed) {
            random = new Random(seed);
        }

        private CheckInModel begun() {
            Beforehand known = new Beforehand(
                    Map.of(), Optional.of(TODAY), Set.of(BodyRegion.values()), TODAY, SafetyThresholds.USUAL);
            return CheckInModel.before(new GateModel(known), KnownBest.none(TODAY), this::answered, left -> {});
        }

        private void answered(CheckInModel.Answers said) {
            Entrance entrance = one(Entrance.values());
            passes.add(keeper.ask(PersonFacts.NONE, entrance, said.gate(), said.scores())
                    .pass());
            open.add(!owesAdvice && mayStart(said));
            owesAdvice |= isUrgent(said.gate());
            screens = begun();
        }

        void act() {
            GateModel gate = screens.gate().orElseThrow();
            switch (random.nextInt(12)) {
                case 0, 1 -> gate.say(one(GateQuestion.values()), one(Reply.values()));
                case 2 -> screens.pain().rate(one(BodyRegion.values()), Optional.of(new Nrs(random.nextInt(11))));
                case 3 -> screens.breathlessness().set(new Nrs(random.nextInt(11)));
                case 4 -> screens.flags().ifPresent(flags -> flags.say(one(RedFlag.values()), one(Reply.values())));
                case 5 -> screens.back();
                case 6 -> time.later(random.nextInt(40 * 60_000));
                case 7 -> tryToStart();
                case 8 -> settle();
                default -> screens.next();
            }
        }

        private void settle() {
            if (random.nextInt(4) == 0) {
                keeper.settle(PersonFacts.NONE, Settled.By.ADVICE_TAKEN);
                owesAdvice = false;
            } else {
                keeper.settle(PersonFacts.NONE, Settled.By.RECOVERED);
            }
        }

        /// With any pass that was ever given, also an old or a spent one.
        private void tryToStart() {
            if (passes.isEmpty()) {
                return;
            }
            int which = random.nextInt(passes.size());
            GatePass pass = passes.get(which);
            boolean held = pass.holds(time.clock().time());
            boolean begins = coach.prepare(SHOWN, pass).isPresent();
            if (begins) {
                started++;
                assertThat(open.get(which)).as("the gate of that pass was open").isTrue();
                assertThat(held).as("the pass held").isTrue();
                assertThat(coach.prepare(SHOWN, pass)).as("twice with one pass").isEmpty();
            }
        }

        private <T> T one(T[] all) {
            return all[random.nextInt(all.length)];
        }
    }

    @Test
    void noSequenceOfScreensStartsAnExerciseThroughAClosedGate() {
        int started = 0;
        for (long seed = 0; seed < SEQUENCES; seed++) {
            Visitor visitor = new Visitor(seed);
            try {
                for (int event = 0; event < EVENTS; event++) {
                    visitor.act();
                }
            } catch (AssertionError | RuntimeException found) {
                throw new AssertionError("seed " + seed, found);
            }
            started += visitor.started;
        }
        assertThat(started).as("an open gate lets through").isGreaterThan(100);
    }

    private static boolean mayStart(CheckInModel.Answers said) {
        GateAnswers gate = said.gate();
        boolean closed = CLOSING.stream()
                .filter(question ->
                        question != GateQuestion.RECENT_FLARE || gate.reply(GateQuestion.FLARE_CLEARED) != Reply.YES)
                .anyMatch(question -> gate.reply(question) != Reply.NO);
        boolean breathless = said.scores()
                .breathlessness()
                .filter(rating -> rating.value() >= 5)
                .isPresent();
        return !closed && !breathless && gate.redFlags().outcome().compareTo(RedFlag.Outcome.URGENT) < 0;
    }

    private static boolean isUrgent(GateAnswers gate) {
        return gate.reply(GateQuestion.HEART_OR_CIRCULATION).mayBeYes()
                || gate.reply(GateQuestion.COUGHED_BLOOD).mayBeYes()
                || gate.reply(GateQuestion.BACK_RED_FLAG).mayBeYes()
                || gate.reply(GateQuestion.EMERGENCY_SIGNS).mayBeYes();
    }

    /// Gate × profile × entrance.
    static Stream<Arguments> closedGates() {
        return CLOSING.stream()
                .flatMap(question -> Stream.of(Reply.YES, Reply.NOT_SURE, Reply.NOT_ASKED)
                        .flatMap(reply ->
                                Stream.of(Entrance.values()).map(entrance -> Arguments.of(question, reply, entrance))));
    }

    @ParameterizedTest(name = "{0} {1} from {2}")
    @MethodSource("closedGates")
    void aClosedGateLetsNobodyStartFromAnyEntranceAndTheCheckInIsKept(
            GateQuestion question, Reply reply, Entrance entrance) {
        MovedClock time = new MovedClock();
        UnsavedNotes notes = new UnsavedNotes();
        GateAnswers answers = GateAnswers.goodDay(GateNumbers.MISSING).with(question, reply);
        for (Profile profile : profiles()) {
            GatePass pass = keeper(time, notes)
                    .ask(PersonFacts.NONE, entrance, answers, Scores.MISSING)
                    .pass();
            Coach coach = coach(profile, time);
            assertThat(coach.prepare(coach.fit(SampleRoutines.chairCalm()), pass))
                    .isEmpty();
        }
        assertThat(notes.checkIns())
                .hasSize(profiles().size())
                .allMatch(kept -> kept.entrance() == entrance && kept.answers().equals(answers));
    }

    private static List<Profile> profiles() {
        return Stream.concat(
                        Stream.of(Profile.NONE, Profile.UNKNOWN),
                        Stream.of(SafetyTag.values()).map(Profile::of))
                .toList();
    }

    private static GateKeeper keeper(MovedClock time) {
        return keeper(time, new UnsavedNotes());
    }

    private static GateKeeper keeper(MovedClock time, UnsavedNotes notes) {
        return new GateKeeper(new GateNotes(notes, notes, new UnsavedRecord(), notes), time.clock(), UUID::randomUUID);
    }

    private static Coach coach(Profile profile, MovedClock time) {
        return new Coach(ENVELOPE, () -> profile, time.clock(), entry -> {}, () -> new UUID(1, 2), SessionSound.SILENT);
    }
}
