package org.ribwise.domain.safety;

import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathAction;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Suitability.Reason;
import org.ribwise.domain.safety.Suitability.Refusal;
import org.ribwise.domain.safety.Suitability.Rule;

/// At most two huffs or coughs in a row, whatever a file says; calm breathing comes between (clinical reference 1.2 and
/// 1.3, br-huff: breathing control of 15–30 s after them).
final class HuffRule {

    private static final int MOST_IN_A_ROW = 2;

    /// Enough to see that there is one too many when something is repeated.
    private static final int REPEATS = MOST_IN_A_ROW + 1;

    /// The rest after the cough of clinical reference 1.4 is the shortest calm breathing between. Design value, needs
    /// sign-off.
    private static final long SHORTEST_CALM_MILLIS = 10_000;

    private static final long SECOND_MILLIS = 1_000;

    private int inARow;
    private int most;

    private HuffRule() {}

    static Stream<Reason> reasons(Routine.Item item, Profile profile) {
        if (!(item instanceof Routine.BreathingItem breathing)) {
            return Stream.empty();
        }
        return mostInARow(breathing.exercise()) > MOST_IN_A_ROW
                ? Stream.of(new Refusal(Rule.MANY_HUFFS, "huffs", Optional.empty(), Optional.empty(), Optional.empty()))
                : Stream.empty();
    }

    private static int mostInARow(BreathingExercise exercise) {
        HuffRule huffs = new HuffRule();
        for (int round = 0; round < Math.min(REPEATS, exercise.rounds().target()); round++) {
            exercise.parts().forEach(huffs::walk);
        }
        return huffs.most;
    }

    private void walk(BreathPart part) {
        switch (part) {
            case BreathPart.Own own -> calm(own.seconds().start() * SECOND_MILLIS);
            case BreathPart.Paced _ -> inARow = 0;
            case BreathPart.Drill drill -> {
                for (int time = 0; time < Math.min(REPEATS, drill.times().target()); time++) {
                    drill.beats().forEach(this::walk);
                }
            }
        }
    }

    private void walk(Beat beat) {
        if (beat.kind() == Beat.Kind.REST) {
            calm(beat.startMillis());
        } else if (beat.action().filter(HuffRule::isHuff).isPresent()) {
            inARow++;
            most = Math.max(most, inARow);
        }
    }

    private static boolean isHuff(BreathAction action) {
        return action == BreathAction.HUFF || action == BreathAction.COUGH;
    }

    private void calm(long millis) {
        if (millis >= SHORTEST_CALM_MILLIS) {
            inARow = 0;
        }
    }
}
