package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.ribwise.coach.Coach;
import org.ribwise.coach.GatePass;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.record.Unfinished;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.ui.checkin.AdviceView;
import org.ribwise.ui.checkin.AdviceView.Action;
import org.ribwise.ui.kit.LiveSettings;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.plan.PlanWords;
import org.ribwise.ui.player.PlayerModel;
import org.ribwise.ui.player.PlayerView;
import org.ribwise.ui.shell.ShellView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way through one session: check-in, what the gate says, the player, check-out, saved.
final class SessionWalk {

    /// Where the way leads when it ends.
    ///
    /// @param today the first screen
    /// @param progress the charts
    record Exits(Runnable today, Runnable progress) {}

    private final ShellView shell;
    private final Coach coach;
    private final Messages words;
    private final Exits exits;
    private final GateWalk gate;
    private final FitWords fitWords;
    private final LiveSettings settings;
    private final WhilePlaying whilePlaying;
    private final SmallWindow small;
    private final Surroundings around;
    private final AfterSession afterSession;
    private Optional<PlayerModel> playing = Optional.empty();

    /// @param around what the way is walked with
    /// @param exits where it leads
    SessionWalk(Surroundings around, Exits exits) {
        this.shell = around.shell();
        this.coach = around.coach();
        this.words = around.words();
        this.exits = exits;
        ThisComputer computer = around.computer();
        this.settings = computer.settings();
        this.whilePlaying = computer.whilePlaying();
        this.small = computer.small();
        this.around = around;
        this.afterSession = new AfterSession(around, exits);
        this.gate = new GateWalk(around, exits.today());
        this.fitWords = new FitWords(words);
    }

    /// Begins at the gate.
    ///
    /// @param entrance from where
    void begin(FittedRoutine routine, Entrance entrance) {
        gate.ask(new GateWalk.Wish(
                entrance,
                Optional.of(routine),
                fitWords.cards(routine, coach.profile().get()),
                (pass, before) -> play(routine, entrance, pass, before)));
    }

    /// Goes on with a session that the program did not see the end of. The gate asks first, however short ago it was:
    /// how the breath is may have changed since (clinical reference 5.7, 6).
    ///
    /// @param asked what was to be played then
    void goOn(Unfinished unfinished, Optional<Routine> asked) {
        gate.ask(new GateWalk.Wish(Entrance.CARRY_ON, Optional.empty(), List.of(), (pass, before) -> {
            if (pass.holds(coach.clock().time())) {
                coach.prepare(unfinished, asked, pass)
                        .ifPresentOrElse(
                                session -> play(
                                        session, Scores.of(unfinished.start().before())),
                                this::otherPlan);
            } else {
                goOn(unfinished, asked);
            }
        }));
    }

    /// The person goes elsewhere: a check-out that was begun is kept as far as it was answered.
    void leave() {
        gate.leave();
        afterSession.leave();
    }

    /// Offers a check-out that there was no room for.
    ///
    /// @param past all sessions
    Optional<Node> missedCheckOut(List<PastSession> past) {
        return afterSession.missedCheckOut(past);
    }

    /// Whether a session is being played.
    boolean isPlaying() {
        return playing.isPresent();
    }

    /// Whether a session is being played; if so it pauses and asks why the person wants to stop.
    boolean asksWhyItIsStopped() {
        playing.filter(model -> model.mode().get() != PlayerModel.Mode.ASKING_WHY)
                .ifPresent(PlayerModel::askWhyOrReturn);
        return playing.isPresent();
    }

    /// Ends what is played, at once, because the person is breathless, and opens the recovery.
    void stopForBreath() {
        playing.ifPresentOrElse(model -> model.stop(StopReason.BREATHLESS), afterSession::breathless);
    }

    /// Whether a session is in the small window; the large one is hidden then.
    boolean isSmall() {
        return small.isOpen();
    }

    /// Goes back from the small window to the large one.
    void enlarge() {
        playing.ifPresent(model -> model.small().set(false));
    }

    /// A pass that has waited too long is no pass any more: the gate asks again.
    private void play(FittedRoutine routine, Entrance entrance, GatePass pass, Scores before) {
        if (!pass.holds(coach.clock().time())) {
            begin(routine, entrance);
            return;
        }
        coach.today(routine, pass.verdict())
                .flatMap(today -> coach.prepare(today, pass))
                .ifPresentOrElse(session -> play(session, before), () -> nothingLeft(routine));
    }

    private void otherPlan() {
        show(new AdviceView(
                words.get("checkin.otherPlanTitle"),
                List.of(words.get("checkin.otherPlan")),
                toToday(),
                Optional.empty()));
    }

    private void nothingLeft(FittedRoutine routine) {
        List<String> why = fitWords.changes(coach.fit(routine.asked()));
        show(new AdviceView(words.get("checkin.nothingLeftTitle"), why, toToday(), Optional.empty()));
    }

    private void play(RunningSession session, Scores before) {
        around.record().person().plays(session.timeline().routine());
        SessionScores scores = SessionScores.of(new ScoreSheets(around), session);
        PlayerModel model = new PlayerModel(session, words, (played, over) -> {
            playing = Optional.empty();
            // it speaks of a session that goes on
            shell.closeNotice(words.get("app.noSound"));
            afterSession.ended(played, over, scores);
        });
        model.pacer().set(settings.now().get().screen().pacer());
        model.pacer()
                .subscribe(
                        chosen -> settings.change(all -> all.with(all.screen().with(chosen))));
        model.muted().set(settings.now().get().sound().muted());
        model.muted()
                .subscribe(muted -> settings.change(all -> all.with(all.sound().muted(muted))));
        PlayerView view = new PlayerView(model, words);
        PlanWords says = new PlanWords(words, coach.library());
        view.aims(exercise ->
                around.record().person().prescribed(exercise).map(says::aim).orElse(""));
        playing = Optional.of(model);
        whilePlaying.follow(model, view);
        small.follow(model, view);
        shell.showAlone(view);
        model.begin(before.ratings());
        scores.before(before);
        view.takeFocus();
    }

    private Action toToday() {
        return new Action(words.get("checkin.toToday"), exits.today());
    }

    private void show(AdviceView view) {
        shell.show(view, Place.TODAY);
        view.takeFocus();
    }
}
