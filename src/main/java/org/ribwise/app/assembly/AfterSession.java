package org.ribwise.app.assembly;

import java.util.Optional;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.progress.SessionDay;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.session.SessionState;
import org.ribwise.ui.checkin.BeforeCards;
import org.ribwise.ui.checkin.CheckInModel;
import org.ribwise.ui.checkin.CheckInView;
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
    private Optional<Runnable> openCheckOut = Optional.empty();

    /// @param around what the way is walked with
    /// @param exits where it leads
    AfterSession(Surroundings around, SessionWalk.Exits exits) {
        this.around = around;
        this.exits = exits;
        this.words = around.words();
        this.stops = new StopWalk(around, exits.today());
    }

    /// A session has ended.
    ///
    /// @param session which
    /// @param over how
    /// @param scores what was scored of it
    void ended(RunningSession session, SessionState.Over over, SessionScores scores) {
        Runnable checkOut = () -> checkOut(session, over, scores);
        switch (over.ending()) {
            case SessionEnding.Stopped(StopReason reason) -> stops.stopped(reason, scores, checkOut);
            case SessionEnding.Completed _, SessionEnding.Interrupted _ -> checkOut.run();
        }
    }

    /// The person is breathless, and no session is played.
    void breathless() {
        stops.breathless();
    }

    /// The person goes elsewhere: a check-out that was begun is kept as far as it was answered.
    void leave() {
        openCheckOut.ifPresent(Runnable::run);
        openCheckOut = Optional.empty();
    }

    private void checkOut(RunningSession session, SessionState.Over over, SessionScores scores) {
        CheckInModel model = CheckInModel.after(
                around.best(),
                answers -> saved(session, over, scores, answers.scores()),
                answers -> saved(session, over, scores, answers.scores()));
        openCheckOut = Optional.of(() -> scores.after(model.answers().scores()));
        CheckInView view = new CheckInView(model, BeforeCards.NONE, words);
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }

    private void saved(RunningSession session, SessionState.Over over, SessionScores scores, Scores after) {
        openCheckOut = Optional.empty();
        scores.after(after);
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
                scores.before(),
                after);
        SavedView view = new SavedView(kept, words, exits.progress(), exits.today());
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }
}
