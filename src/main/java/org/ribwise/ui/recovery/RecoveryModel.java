package org.ribwise.ui.recovery;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.recovery.EmergencySign;
import org.ribwise.domain.recovery.PlanReason;
import org.ribwise.domain.recovery.Recovery;
import org.ribwise.domain.recovery.RecoveryEvent;
import org.ribwise.domain.recovery.RecoveryPace;
import org.ribwise.domain.recovery.RecoveryState;
import org.ribwise.domain.session.Ticker;

/// What is shown after "I'm breathless". Where the person is depends on the time since then and on what they said.
public final class RecoveryModel {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private static final long MINUTE_MILLIS = 60_000;

    private final Ticker ticker;
    private final ReadOnlyLongWrapper minutes = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<RecoveryState> state = new ReadOnlyObjectWrapper<>(Recovery.START);
    private Recovery recovery = new Recovery(Recovery.ASSUMED_USUAL);
    private long startNanos;

    /// @param ticker the clock
    public RecoveryModel(Ticker ticker) {
        this.ticker = ticker;
        this.startNanos = ticker.nanos();
    }

    /// Begins now.
    ///
    /// @param usual how breathless the person usually is, where it is known; "barely there" counts as usual for
    ///     everybody (design value, needs sign-off)
    public void begin(Optional<Nrs> usual) {
        Nrs known = usual.filter(rating -> rating.compareTo(Recovery.ASSUMED_USUAL) > 0)
                .orElse(Recovery.ASSUMED_USUAL);
        recovery = new Recovery(known);
        startNanos = ticker.nanos();
        minutes.set(0);
        state.set(Recovery.START);
    }

    /// Begins now, with the person's plan: what happened leaves no time for settling first.
    ///
    /// @param usual how breathless the person usually is, where it is known
    /// @param why what leads to the plan
    public void begin(Optional<Nrs> usual, PlanReason why) {
        begin(usual);
        state.set(new RecoveryState.OnPlan(why, Optional.empty()));
    }

    /// Full minutes since it began.
    public ReadOnlyLongProperty minutes() {
        return minutes.getReadOnlyProperty();
    }

    /// Where the person is.
    public ReadOnlyObjectProperty<RecoveryState> state() {
        return state.getReadOnlyProperty();
    }

    /// Milliseconds since it began.
    public long elapsedMillis() {
        return Math.max(0, (ticker.nanos() - startNanos) / NANOS_PER_MILLI);
    }

    /// Lets time go on; called before every picture.
    public void refresh() {
        apply(new RecoveryEvent.Tick(elapsedMillis()));
        minutes.set(elapsedMillis() / MINUTE_MILLIS);
    }

    /// The breath now.
    RecoveryPace pace() {
        return RecoveryPace.at(elapsedMillis());
    }

    /// Whether the person is asked how breathless they are.
    boolean asks() {
        return Recovery.asks(state.get(), elapsedMillis());
    }

    /// Whether the rest after settling is over.
    boolean hasRested() {
        return state.get() instanceof RecoveryState.Resting(long since, var _)
                && elapsedMillis() - since >= Recovery.REST_MILLIS;
    }

    /// How long an emergency screen has been there, in milliseconds; 0 when there is none.
    long emergencyMillis() {
        return state.get() instanceof RecoveryState.Emergency(long since, var _, var _) ? elapsedMillis() - since : 0;
    }

    /// What was rated last.
    public Optional<Nrs> lastRating() {
        return state.get().last().map(RecoveryState.RatedNow::rating);
    }

    void rate(Nrs rating) {
        apply(new RecoveryEvent.Rated(elapsedMillis(), rating));
    }

    void saySettled() {
        apply(new RecoveryEvent.SaysSettled(elapsedMillis()));
    }

    void sayWorse() {
        apply(new RecoveryEvent.SaysWorse(elapsedMillis()));
    }

    void askForHelp(Set<EmergencySign> signs) {
        apply(new RecoveryEvent.AsksForHelp(elapsedMillis(), signs));
    }

    void leave() {
        apply(new RecoveryEvent.Leaves(elapsedMillis()));
    }

    private void apply(RecoveryEvent event) {
        state.set(recovery.next(state.get(), event));
    }
}
