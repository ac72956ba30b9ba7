package org.ribwise.domain.recovery;

import java.util.Optional;
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
import org.ribwise.domain.recovery.RecoveryState.RatedNow;
import org.ribwise.domain.recovery.RecoveryState.Resting;
import org.ribwise.domain.recovery.RecoveryState.Settling;

/// What follows after "I'm breathless" (clinical reference 1.3, br-recovery): settle, rest, and that is enough for
/// today; or the person's own action plan when it gets worse at any time or does not settle; or a call for help. No
/// state leads back to a session.
///
/// @param usual how breathless the person usually is at rest; at or below it they have settled
public record Recovery(Nrs usual) {

    /// Where everybody begins.
    public static final RecoveryState START = new Settling(Optional.empty());

    /// Usual breathlessness of whom nothing is known: "barely there" (clinical reference 4.3; design value, needs
    /// sign-off).
    public static final Nrs ASSUMED_USUAL = new Nrs(2);

    /// Not settled by then: the action plan (clinical reference 1.3, br-recovery).
    public static final long PLAN_AFTER_MILLIS = 300_000;

    /// Rest after the breath is back (clinical reference 1.3, br-recovery).
    public static final long REST_MILLIS = 120_000;

    /// The person is asked again this often (clinical reference 1.3, br-recovery).
    public static final long ASK_EVERY_MILLIS = 60_000;

    /// The emergency screen cannot be closed before (clinical reference 5.1).
    public static final long EMERGENCY_STAYS_MILLIS = 5_000;

    /// From this rating on the plan comes at once: the most one can imagine (clinical reference 4.3; design value,
    /// needs sign-off).
    public static final Nrs PLAN_FROM = new Nrs(9);

    /// What follows. Time has its effect before anything else that happened at the same moment.
    public RecoveryState next(RecoveryState state, RecoveryEvent event) {
        RecoveryState now = inTime(state, event.atMillis());
        if (now instanceof Over) {
            return now;
        }
        return switch (event) {
            case Tick _ -> now;
            case Rated(long at, Nrs rating) -> rated(now, new RatedNow(rating, at));
            case SaysSettled(long at) -> now instanceof Settling ? new Resting(at, now.last()) : now;
            case SaysWorse _ -> worse(now, PlanReason.WORSE);
            case AsksForHelp(long at, var signs) ->
                now instanceof Emergency ? now : new Emergency(at, signs, now.last());
            case Leaves(long at) -> left(now, at);
        };
    }

    private static RecoveryState inTime(RecoveryState state, long atMillis) {
        return state instanceof Settling && atMillis >= PLAN_AFTER_MILLIS
                ? new OnPlan(PlanReason.NOT_SETTLED, state.last())
                : state;
    }

    private RecoveryState rated(RecoveryState state, RatedNow now) {
        Nrs rating = now.rating();
        boolean risen = state.last()
                .filter(before -> rating.compareTo(before.rating()) > 0)
                .isPresent();
        boolean aboveUsual = rating.compareTo(usual) > 0;
        Optional<RatedNow> last = Optional.of(now);
        return switch (state) {
            case Settling _ when rating.compareTo(PLAN_FROM) >= 0 -> new OnPlan(PlanReason.VERY_BREATHLESS, last);
            case Settling _ when risen && aboveUsual -> new OnPlan(PlanReason.WORSE, last);
            case Settling _ -> aboveUsual ? new Settling(last) : new Resting(now.atMillis(), last);
            case Resting(long since, var _) ->
                aboveUsual ? new OnPlan(PlanReason.WORSE, last) : new Resting(since, last);
            case OnPlan(PlanReason why, var _) -> new OnPlan(why, last);
            case Emergency(long since, var signs, var _) -> new Emergency(since, signs, last);
            case Over _ -> state;
        };
    }

    private static RecoveryState worse(RecoveryState state, PlanReason why) {
        return switch (state) {
            case Settling _, Resting _ -> new OnPlan(why, state.last());
            case OnPlan _, Emergency _, Over _ -> state;
        };
    }

    private static RecoveryState left(RecoveryState state, long atMillis) {
        return switch (state) {
            case Settling _, Resting _, OnPlan _ -> new Over(state.last());
            case Emergency(long since, var _, var last) ->
                mayClose(since, atMillis) ? new OnPlan(PlanReason.HELP_WAS_CALLED, last) : state;
            case Over _ -> state;
        };
    }

    /// Whether an emergency screen has been there long enough to be closed (clinical reference 5.1).
    public static boolean mayClose(long sinceMillis, long atMillis) {
        return atMillis - sinceMillis >= EMERGENCY_STAYS_MILLIS;
    }

    /// Whether the person is to be asked how breathless they are: a minute has passed since they were asked or rated
    /// last. Who does not answer is not pressed; a missing rating is missing.
    public static boolean asks(RecoveryState state, long atMillis) {
        long asked = atMillis / ASK_EVERY_MILLIS;
        long answered =
                state.last().map(last -> last.atMillis() / ASK_EVERY_MILLIS).orElse(0L);
        return switch (state) {
            case Settling _, Resting _ -> asked > answered;
            case OnPlan _, Emergency _, Over _ -> false;
        };
    }
}
