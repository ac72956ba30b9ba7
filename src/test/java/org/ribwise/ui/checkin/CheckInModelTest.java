package org.ribwise.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ribwise.coach.Beforehand;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateNumbers;
import org.ribwise.domain.safety.GateQuestion;
import org.ribwise.ui.checkin.CheckInModel.Answers;
import org.ribwise.ui.checkin.CheckInModel.Question;

/// The questions before and after a session.
class CheckInModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<Answers> given = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final GateModel gate = new GateModel(known(Optional.of(TODAY)));
    private final CheckInModel before =
            CheckInModel.before(gate, KnownBest.none(TODAY), given::add, answers -> left.add("before"));
    private final CheckInModel after =
            CheckInModel.after(KnownBest.none(TODAY), given::add, answers -> left.add("after"));

    @Test
    void beforeASessionGateBackAndBreathAreAskedAndAfterItBackAndBreath() {
        assertThat(questions(before)).containsExactly(Question.GATE, Question.BACK, Question.BREATH);
        assertThat(questions(after)).containsExactly(Question.BACK, Question.BREATH);
        assertThat(given).hasSize(2);
    }

    @Test
    void whatIsNotRatedIsMissingAndNotZero() {
        before.next();
        before.next();
        before.next();

        assertThat(given).containsExactly(new Answers(GateAnswers.goodDay(GateNumbers.MISSING), Scores.MISSING));
    }

    @Test
    void lookingAtARegionRatesNothing() {
        after.pain().region().set(BodyRegion.NECK);
        after.next();
        after.next();

        assertThat(given).containsExactly(new Answers(GateAnswers.NOT_ASKED, Scores.MISSING));
    }

    @Test
    void aRatingCanBeChangedAndTakenBack() {
        after.pain().rate(BodyRegion.NECK, Optional.of(new Nrs(4)));
        after.pain().rate(BodyRegion.NECK, Optional.of(new Nrs(6)));
        after.pain().rate(BodyRegion.MID_BACK, Optional.of(new Nrs(2)));
        after.pain().rate(BodyRegion.MID_BACK, Optional.empty());
        after.next();
        after.breathlessness().set(new Nrs(3));
        after.breathlessness().set(null);
        after.next();

        assertThat(given.getFirst().ratings())
                .isEqualTo(new Ratings(Map.of(BodyRegion.NECK, new Nrs(6)), Optional.empty()));
    }

    @Test
    void aZeroThatWasSaidIsKeptAsZero() {
        after.pain().rate(BodyRegion.NECK, Optional.of(new Nrs(0)));
        after.next();
        after.breathlessness().set(new Nrs(0));
        after.next();

        assertThat(given.getFirst().ratings())
                .isEqualTo(new Ratings(Map.of(BodyRegion.NECK, new Nrs(0)), Optional.of(new Nrs(0))));
    }

    @Test
    void nothingElseHurtsFillsOnlyWhatIsMissingAndNotTheBreath() {
        after.pain().rate(BodyRegion.LOWER_BACK, Optional.of(new Nrs(5)));
        after.pain().nothingElseHurts();
        after.next();
        after.next();

        Ratings ratings = given.getFirst().ratings();
        assertThat(ratings.pain()).hasSize(BodyRegion.values().length);
        assertThat(ratings.pain(BodyRegion.LOWER_BACK)).contains(new Nrs(5));
        assertThat(ratings.pain().entrySet().stream().filter(pain -> pain.getKey() != BodyRegion.LOWER_BACK))
                .allSatisfy(pain -> assertThat(pain.getValue()).isEqualTo(new Nrs(0)));
        assertThat(ratings.breathlessness()).isEmpty();
    }

    @Test
    void anAnswerThatClosesTheGateEndsTheCheckInAtOnceAndTheOthersAreSaidToBeNo() {
        gate.say(GateQuestion.UNWELL, Reply.YES);
        before.next();

        assertThat(given)
                .containsExactly(new Answers(
                        GateAnswers.goodDay(GateNumbers.MISSING).with(GateQuestion.UNWELL, Reply.YES), Scores.MISSING));
        assertThat(before.question().get()).isEqualTo(Question.GATE);
    }

    @Test
    void anAnswerThatOnlyMakesTheSessionLessEndsNothing() {
        gate.say(GateQuestion.LARGE_MEAL, Reply.YES);
        before.next();

        assertThat(given).isEmpty();
        assertThat(before.question().get()).isEqualTo(Question.BACK);
    }

    @Test
    void anAnswerThatWasTakenBackEndsNothing() {
        gate.say(GateQuestion.UNWELL, Reply.YES);
        gate.say(GateQuestion.UNWELL, Reply.NOT_ASKED);
        before.next();

        assertThat(given).isEmpty();
        assertThat(gate.reply(GateQuestion.UNWELL)).isEqualTo(Reply.NO);
    }

    @Test
    void anAnswerThatIsChangedAfterGoingBackEndsItTooAndKeepsWhatWasRated() {
        before.next();
        before.pain().rate(BodyRegion.NECK, Optional.of(new Nrs(1)));
        before.back();
        gate.say(GateQuestion.UNWELL, Reply.NOT_SURE);
        before.next();

        assertThat(given.getFirst().gate().reply(GateQuestion.UNWELL)).isEqualTo(Reply.NOT_SURE);
        assertThat(given.getFirst().scores())
                .isEqualTo(Scores.of(new Ratings(Map.of(BodyRegion.NECK, new Nrs(1)), Optional.empty())));
    }

    @Test
    void whatFollowsFromAnAnswerHasToBeAnsweredByItself() {
        gate.say(GateQuestion.BREATHING_WORSE, Reply.NOT_SURE);
        before.next();
        assertThat(given).isEmpty();
        assertThat(before.missing().get()).isEqualTo(GateQuestion.EMERGENCY_SIGNS);

        gate.say(GateQuestion.EMERGENCY_SIGNS, Reply.NO);
        before.next();
        assertThat(given).hasSize(1);
    }

    @Test
    void severePainAsksForTheWarningSignsOfTheBackWithinTheSameStep() {
        before.next();
        before.pain().rate(BodyRegion.NECK, Optional.of(new Nrs(7)));
        before.next();
        assertThat(before.question().get()).isEqualTo(Question.RED_FLAGS);
        assertThat(before.step()).isEqualTo(2);
        assertThat(before.steps()).isEqualTo(3);

        before.next();
        before.next();
        before.next();
        assertThat(before.question().get()).isEqualTo(Question.BREATH);
        before.next();
        assertThat(given.getFirst().gate().redFlags().outcome()).isEqualTo(RedFlag.Outcome.NONE);
        assertThat(given.getFirst().gate().redFlags().reply(RedFlag.KIDNEY)).isEqualTo(Reply.NO);
    }

    @Test
    void aWarningSignOfTheBackEndsTheCheckInAtOnce() {
        gate.say(GateQuestion.BACK_RED_FLAG, Reply.NOT_SURE);
        before.next();
        assertThat(before.question().get()).isEqualTo(Question.RED_FLAGS);
        before.next();
        before.flags().orElseThrow().say(RedFlag.KIDNEY, Reply.YES);
        before.next();
        before.next();

        assertThat(given.getFirst().gate().reply(GateQuestion.BACK_RED_FLAG)).isEqualTo(Reply.YES);
        assertThat(given.getFirst().gate().redFlags().raised()).containsExactly(RedFlag.KIDNEY);
    }

    @Test
    void backGoesToTheQuestionBeforeAndKeepsAnswersAndFromTheFirstItLeaves() {
        before.next();
        before.pain().rate(BodyRegion.NECK, Optional.of(new Nrs(1)));
        before.next();
        before.back();
        assertThat(before.question().get()).isEqualTo(Question.BACK);
        assertThat(before.pain().scores()).containsExactly(PainScore.now(BodyRegion.NECK, new Nrs(1)));
        before.back();
        assertThat(left).isEmpty();
        before.back();
        assertThat(left).containsExactly("before");

        after.back();
        assertThat(left).containsExactly("before", "after");
        assertThat(given).isEmpty();
    }

    @Test
    void answersThatWereHandedOverDoNotChangeLater() {
        after.next();
        after.next();
        after.pain().rate(BodyRegion.NECK, Optional.of(new Nrs(9)));

        assertThat(given.getFirst().scores()).isEqualTo(Scores.MISSING);
    }

    private static List<Question> questions(CheckInModel model) {
        List<Question> asked = new ArrayList<>();
        for (int i = 1; i <= model.steps(); i++) {
            assertThat(model.step()).isEqualTo(i);
            asked.add(model.question().get());
            model.next();
        }
        return asked;
    }

    static Beforehand known(Optional<LocalDate> flagsAsked) {
        return new Beforehand(Map.of(), flagsAsked, Set.of(BodyRegion.values()), TODAY, SafetyThresholds.USUAL);
    }
}
