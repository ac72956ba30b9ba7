package org.ribwise.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.alarm.RedFlag.Outcome;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.measure.Reply;

/// The warning signs of the back while they are asked (clinical reference 5.5).
class RedFlagsModelTest {

    private final List<RedFlagAnswers> done = new ArrayList<>();
    private final RedFlagsModel model = new RedFlagsModel(done::add);

    @Test
    void everySignIsAskedOnOnePageWhatCannotWaitFirst() {
        List<RedFlag> asked = IntStream.range(0, RedFlagsModel.pages())
                .mapToObj(RedFlagsModel::asked)
                .flatMap(List::stream)
                .toList();

        assertThat(asked).containsExactlyInAnyOrder(RedFlag.values());
        assertThat(RedFlagsModel.asked(0)).allMatch(flag -> flag.outcome() == Outcome.EMERGENCY);
    }

    @Test
    void aGoodDayIsThreePresses() {
        model.noToTheRest();
        model.noToTheRest();
        assertThat(done).isEmpty();
        model.noToTheRest();

        Set<RedFlag> asked = EnumSet.complementOf(EnumSet.of(RedFlag.FRACTURE_SEVERE));
        assertThat(done).hasSize(1);
        assertThat(done.getFirst().outcome()).isEqualTo(Outcome.NONE);
        assertThat(done.getFirst().replies().keySet()).isEqualTo(asked);
    }

    @ParameterizedTest
    @EnumSource(RedFlag.class)
    void aYesEndsAtOnceWhenItIsAnEmergencyAndOnlyThen(RedFlag flag) {
        model.say(flag, Reply.YES);

        assertThat(done).hasSize(flag.outcome() == Outcome.EMERGENCY ? 1 : 0);
        model.say(flag, Reply.YES);
        assertThat(done).as("told once").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void notSureIsAnAnswerOfItsOwnAndEndsNothing() {
        model.say(RedFlag.BOTH_LEGS, Reply.NOT_SURE);
        assertThat(done).isEmpty();
        model.noToTheRest();
        model.noToTheRest();
        model.noToTheRest();

        assertThat(done.getFirst().reply(RedFlag.BOTH_LEGS)).isEqualTo(Reply.NOT_SURE);
        assertThat(done.getFirst().outcome()).isEqualTo(Outcome.URGENT);
    }

    @Test
    void howBadAFallWasIsAskedOnlyAfterAFallAndForgottenWhenItIsTakenBack() {
        assertThat(model.isAsked(RedFlag.FRACTURE_SEVERE)).isFalse();
        model.say(RedFlag.FRACTURE, Reply.NOT_SURE);
        assertThat(model.isAsked(RedFlag.FRACTURE_SEVERE)).isTrue();
        model.say(RedFlag.FRACTURE_SEVERE, Reply.NOT_SURE);
        model.say(RedFlag.FRACTURE, Reply.NO);

        assertThat(model.answers()).isEqualTo(new RedFlagAnswers(Map.of(RedFlag.FRACTURE, Reply.NO)));
    }
}
