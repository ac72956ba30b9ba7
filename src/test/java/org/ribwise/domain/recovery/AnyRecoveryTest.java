package org.ribwise.domain.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.recovery.RecoveryEvent.AsksForHelp;
import org.ribwise.domain.recovery.RecoveryEvent.Leaves;
import org.ribwise.domain.recovery.RecoveryEvent.Rated;
import org.ribwise.domain.recovery.RecoveryEvent.SaysSettled;
import org.ribwise.domain.recovery.RecoveryEvent.SaysWorse;
import org.ribwise.domain.recovery.RecoveryEvent.Tick;
import org.ribwise.domain.recovery.RecoveryState.Emergency;
import org.ribwise.domain.recovery.RecoveryState.OnPlan;
import org.ribwise.domain.recovery.RecoveryState.Over;
import org.ribwise.domain.recovery.RecoveryState.Resting;
import org.ribwise.domain.recovery.RecoveryState.Settling;

/// Whatever is pressed in whatever order: worse is the plan at once, and nothing leads back.
class AnyRecoveryTest {

    private static final int SEQUENCES = 10_000;
    private static final int LONGEST_SEQUENCE = 30;
    private static final long LONGEST_WAIT_MILLIS = 40_000;
    private static final long SEED = 20_261_122;
    private static final List<EmergencySign> SIGNS = List.of(EmergencySign.values());

    @Test
    void worseIsAlwaysThePlanAtOnceAndNothingLeadsBack() {
        int worse = 0;
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            Random random = new Random(SEED + sequence);
            Recovery recovery = new Recovery(new Nrs(random.nextInt(5)));
            RecoveryState state = Recovery.START;
            long at = 0;
            int length = random.nextInt(LONGEST_SEQUENCE);
            for (int i = 0; i < length; i++) {
                at += random.nextLong(LONGEST_WAIT_MILLIS);
                RecoveryEvent event = event(random, at);
                RecoveryState next = recovery.next(state, event);
                String where = "seed " + (SEED + sequence) + ": " + state + " after " + event + " is " + next;
                if (isWorse(recovery, state, event)) {
                    worse++;
                    assertThat(next).as(where).isInstanceOfAny(OnPlan.class, Emergency.class);
                }
                assertThat(rank(next)).as(where).isGreaterThanOrEqualTo(leastRank(state));
                if (at >= Recovery.PLAN_AFTER_MILLIS) {
                    assertThat(next).as(where).isNotInstanceOf(Settling.class);
                }
                assertThat(recovery.next(state, event)).as(where).isEqualTo(next);
                state = next;
            }
        }
        assertThat(worse).isGreaterThan(SEQUENCES / 2);
    }

    /// Worse as a person would put it, said here once more in other words than the machine's.
    private static boolean isWorse(Recovery recovery, RecoveryState state, RecoveryEvent event) {
        boolean open = state instanceof Settling || state instanceof Resting;
        if (!open) {
            return false;
        }
        return switch (event) {
            case SaysWorse _, AsksForHelp _ -> true;
            case Rated(long _, Nrs rating) ->
                rating.value() >= 9
                        || (rating.value() > recovery.usual().value()
                                && (state instanceof Resting
                                        || state.last()
                                                .filter(before ->
                                                        before.rating().value() < rating.value())
                                                .isPresent()));
            case Tick _, SaysSettled _, Leaves _ -> false;
        };
    }

    private static RecoveryEvent event(Random random, long at) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Tick(at);
            case 2, 3, 4 -> new Rated(at, new Nrs(random.nextInt(11)));
            case 5 -> new SaysSettled(at);
            case 6 -> random.nextBoolean() ? new SaysWorse(at) : new Leaves(at);
            default ->
                random.nextInt(4) > 0
                        ? new SaysWorse(at)
                        : new AsksForHelp(at, Set.of(SIGNS.get(random.nextInt(SIGNS.size()))));
        };
    }

    /// The way goes onward only. From an emergency it leads back as far as the plan.
    private static int leastRank(RecoveryState state) {
        return state instanceof Emergency ? rank(state) - 1 : rank(state);
    }

    private static int rank(RecoveryState state) {
        return switch (state) {
            case Settling _ -> 0;
            case Resting _ -> 1;
            case OnPlan _ -> 2;
            case Emergency _ -> 3;
            case Over _ -> 4;
        };
    }
}
