package org.ribwise.app.assembly;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.plan.SessionFelt;
import org.ribwise.domain.progress.SessionDay;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.StopRule;
import org.ribwise.domain.session.SessionState;
import org.ribwise.ui.checkin.SavedView;
import org.ribwise.ui.kit.EntryCard;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.plan.FeltCard;
import org.ribwise.ui.shell.ShellView.Place;

/// The way from the end of a session to the first screen: what a stop asks for, check-out, saved. Nothing here leads
/// back into the session.
final class AfterSession {

    /// For so many hours after a session its check-out still says something (design value, needs sign-off).
    private static final int LATE_HOURS = 12;

    private final Surroundings around;
    private final SessionWalk.Exits exits;
    private final Messages words;
    private final StopWalk stops;
    private final CheckOutWalk checkOuts;
    private final Set<SessionId> asked = new HashSet<>();

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
        Consumer<Optional<StopRule>> checkOut = rule -> {
            asked.add(session.id());
            checkOuts.ask(scores, rule, after -> saved(session, over, scores.before(), after));
        };
        switch (over.ending()) {
            case SessionEnding.Stopped(StopReason reason) -> stops.stopped(reason, scores, checkOut);
            case SessionEnding.Completed _, SessionEnding.Interrupted _ -> checkOut.accept(Optional.empty());
        }
    }

    /// Offers the check-out that an emergency, first aid or the recovery left no room for: calmly, on the same
    /// half day, and as often as the person comes back, until it is answered. What was done is kept in any case.
    ///
    /// @param past all sessions
    Optional<Node> missedCheckOut(List<PastSession> past) {
        OffsetDateTime from = around.coach().clock().time().minusHours(LATE_HOURS);
        return past.stream()
                .max(Comparator.comparing(session -> session.start().at().toInstant()))
                .filter(AfterSession::hasNoCheckOut)
                .filter(session ->
                        session.endedAt().filter(at -> at.isAfter(from)).isPresent())
                .filter(session -> !asked.contains(session.start().id()))
                .map(session -> new EntryCard(
                        "late",
                        words.get("checkin.lateTitle"),
                        words.get("checkin.lateWhy"),
                        words.get("checkin.lateOpen"),
                        () -> late(session)));
    }

    private static boolean hasNoCheckOut(PastSession session) {
        return session.after().pain().isEmpty()
                && session.ending()
                        .filter(how -> how instanceof SessionEnding.Stopped(StopReason reason) && reason.isSymptom())
                        .isPresent();
    }

    private void late(PastSession session) {
        SessionId id = session.start().id();
        SessionScores scores = SessionScores.of(
                new ScoreSheets(around),
                session,
                after -> around.coach()
                        .record()
                        .write(log ->
                                log.ratedAfter(id, after, around.coach().clock().time())));
        asked.add(id);
        checkOuts.ask(scores, Optional.empty(), after -> {
            exits.today().run();
            around.shell().notice(words.get("checkin.lateSaved"));
        });
    }

    /// The person is breathless, and no session is played.
    void breathless() {
        stops.breathless();
    }

    /// The person goes elsewhere: a check-out that was begun is kept as far as it was answered.
    void leave() {
        checkOuts.leave();
    }

    /// Asks how well a session of the plan went.
    private List<FeltCard> felt(RunningSession session) {
        return around.record().person().followed().stream()
                .filter(plan ->
                        plan.routineId().equals(session.timeline().routine().id()))
                .map(plan -> FeltCard.afterwards(words, comfort -> keep(session.id(), comfort)))
                .toList();
    }

    private void keep(SessionId session, Nrs comfort) {
        SessionFelt felt = new SessionFelt(
                session,
                Optional.of(comfort),
                Optional.empty(),
                around.coach().clock().time());
        new FollowedPlan(around).keep(log -> log.felt(felt), () -> {});
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
        SavedView view = new SavedView(kept, felt(session), words, exits.progress(), exits.today());
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }
}
