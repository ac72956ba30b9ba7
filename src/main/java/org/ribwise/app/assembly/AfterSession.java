package org.ribwise.app.assembly;

import java.util.Optional;
import java.util.function.Consumer;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.progress.SessionDay;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.StopRule;
import org.ribwise.domain.session.SessionState;
import org.ribwise.ui.checkin.SavedView;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.shell.ShellView.Place;

/// The way from the end of a session to the first screen: what a stop asks for, check-out, saved. Nothing here leads
/// back into the session.
final class AfterSession {

    private final Surroundings around;
    private final SessionWalk.Exits exits;
    private final Messages words;
    private final StopWalk stops;
    private final CheckOutWalk checkOuts;

    /// @param around what the way is walked with
    /// @param exits where it leads
    AfterSession(Surroundings around, SessionWalk.Exits exits) {
        this.around = around;
        this.exits = exits;
        this.words = around.words();
        this.stops = new StopWalk(around, exits.today());
        this.checkOuts = new CheckOutWalk(around, stops);
    }

    /// A session has ended.
    ///
    /// @param session which
    /// @param over how
    /// @param scores what was scored of it
    void ended(RunningSession session, SessionState.Over over, SessionScores scores) {
        Consumer<Optional<StopRule>> checkOut =
                rule -> checkOuts.ask(scores, rule, after -> saved(session, over, scores.before(), after));
        switch (over.ending()) {
            case SessionEnding.Stopped(StopReason reason) -> stops.stopped(reason, scores, checkOut);
            case SessionEnding.Completed _, SessionEnding.Interrupted _ -> checkOut.accept(Optional.empty());
        }
    }

    /// The person is breathless, and no session is played.
    void breathless() {
        stops.breathless();
    }

    /// The person goes elsewhere: a check-out that was begun is kept as far as it was answered.
    void leave() {
        checkOuts.leave();
    }

    private void saved(RunningSession session, SessionState.Over over, Scores before, Scores after) {
        long playedMillis =
                over.outcomes().stream().mapToLong(ItemOutcome::playedMillis).sum();
        long done = over.outcomes().stream()
                .filter(outcome -> outcome.status() == ItemOutcome.Status.COMPLETED)
                .map(outcome -> over.timeline().items().get(outcome.index()).place())
                .distinct()
                .count();
        SavedView.Kept kept = new SavedView.Kept(
                session.timeline().routine().name().in(words.locale()),
                new SessionDay(1, playedMillis).minutes(),
                done,
                session.timeline().routine().items().size(),
                over.ending() instanceof SessionEnding.Stopped,
                around.record().isKept().getAsBoolean(),
                before,
                after);
        SavedView view = new SavedView(kept, words, exits.progress(), exits.today());
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }
}
