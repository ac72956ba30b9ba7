package org.ribwise.ui.recovery;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.safety.Settling.Course;
import org.ribwise.domain.session.Ticker;

/// The rest after a stop that asks to rate again: what is rated, how long it has been, and how it goes on (clinical
/// reference 5.3). It holds no rule: whoever made it says what a rating means.
public final class RestModel {

    /// What is rated again.
    public enum Asks {
        BREATHLESSNESS,
        OXYGEN,
        NOTHING
    }

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final Asks asks;
    private final Ticker ticker;
    private final long stopNanos;
    private final Function<Long, Course> judge;
    private final BiConsumer<Long, Scores> rated;
    private final ReadOnlyObjectWrapper<Course> course = new ReadOnlyObjectWrapper<>(Course.RESTING);

    /// @param asks what is rated again
    /// @param ticker the clock
    /// @param judge how it goes on, so many seconds after the stop
    /// @param rated is told what was rated, so many seconds after the stop
    public RestModel(Asks asks, Ticker ticker, Function<Long, Course> judge, BiConsumer<Long, Scores> rated) {
        this.asks = asks;
        this.ticker = ticker;
        this.stopNanos = ticker.nanos();
        this.judge = judge;
        this.rated = rated;
    }

    /// What is rated again.
    public Asks asks() {
        return asks;
    }

    /// How it goes on.
    public ReadOnlyObjectProperty<Course> course() {
        return course.getReadOnlyProperty();
    }

    /// Full seconds since the stop.
    public long seconds() {
        return Math.max(0, (ticker.nanos() - stopNanos) / NANOS_PER_SECOND);
    }

    /// Lets time go on; called before every picture.
    public void refresh() {
        if (asks != Asks.NOTHING) {
            course.set(judge.apply(seconds()));
        }
    }

    /// Rates breathlessness.
    public void rate(Nrs rating) {
        tell(Scores.breathless(Optional.of(rating)));
    }

    /// Says what the oximeter shows.
    public void rate(OxygenSaturation reading) {
        tell(new Scores(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reading),
                Optional.empty()));
    }

    private void tell(Scores scores) {
        rated.accept(seconds(), scores);
        refresh();
    }
}
