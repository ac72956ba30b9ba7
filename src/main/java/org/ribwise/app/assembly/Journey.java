package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ribwise.coach.Coach;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Ratings;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionHistory;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.CheckInGate;
import org.ribwise.domain.safety.Verdict;
import org.ribwise.domain.safety.WarningSign;
import org.ribwise.domain.session.SessionState;
import org.ribwise.ui.checkin.Advice;
import org.ribwise.ui.checkin.AdviceView;
import org.ribwise.ui.checkin.AdviceView.Action;
import org.ribwise.ui.checkin.CheckInModel;
import org.ribwise.ui.checkin.CheckInView;
import org.ribwise.ui.checkin.SavedView;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;
import org.ribwise.ui.player.PlayerModel;
import org.ribwise.ui.player.PlayerModel.PacerChoice;
import org.ribwise.ui.player.PlayerView;
import org.ribwise.ui.progress.ProgressModel;
import org.ribwise.ui.progress.ProgressView;
import org.ribwise.ui.shell.ShellView;
import org.ribwise.ui.shell.ShellView.Place;
import org.ribwise.ui.today.TodayModel;
import org.ribwise.ui.today.TodayView;

/// The person's way through the screens: today, check-in, session, check-out, saved, progress. The rooms do not know
/// each other; here it is said which follows which.
final class Journey {

    private static final long MINUTE_MILLIS = 60_000;

    private final ShellView shell;
    private final Coach coach;
    private final SessionHistory history;
    private final Work work;
    private final Messages words;
    private final Advice advice;
    private final ObjectProperty<PacerChoice> pacer = new SimpleObjectProperty<>(PacerChoice.BODY);

    Journey(ShellView shell, Coach coach, SessionHistory history, Work work, Messages words) {
        this.shell = shell;
        this.coach = coach;
        this.history = history;
        this.work = work;
        this.words = words;
        this.advice = new Advice(words);
    }

    void go(Place place) {
        switch (place) {
            case TODAY -> today();
            case PROGRESS -> progress();
        }
    }

    void today() {
        withHistory(sessions -> {
            TodayModel model = new TodayModel(
                    coach.clock().today(),
                    coach.clock().timeOfDay(),
                    coach.offers(),
                    coach.library().problems(),
                    new Progress(sessions));
            TodayView view = new TodayView(model, words, this::checkIn);
            shell.show(view, Place.TODAY);
            view.takeFocus();
        });
    }

    private void progress() {
        withHistory(sessions -> {
            ProgressModel model = new ProgressModel(words, coach.clock()::today);
            model.show(sessions);
            shell.show(new ProgressView(model, words), Place.PROGRESS);
        });
    }

    private void withHistory(Consumer<List<PastSession>> show) {
        work.run(history::sessions, show, trouble -> {
            shell.notice(words.get("app.historyUnreadable"));
            show.accept(List.of());
        });
    }

    private void checkIn(Routine routine) {
        CheckInModel model = new CheckInModel(RatingTime.BEFORE, answers -> decide(routine, answers), this::today);
        show(new CheckInView(model, words));
    }

    private void decide(Routine routine, CheckInModel.Answers answers) {
        switch (CheckInGate.verdict(answers.signs(), answers.ratings())) {
            case Verdict.Go() -> play(routine, answers.ratings());
            case Verdict.BreathingOnly() -> breathingOnly(routine, answers.ratings());
            case Verdict.RecoverFirst() -> recoverFirst(routine);
            case Verdict.NotToday(Set<WarningSign> signs) -> notToday(signs);
        }
    }

    private void notToday(Set<WarningSign> signs) {
        show(new AdviceView(words.get("checkin.notTodayTitle"), advice.notToday(signs), toToday(), Optional.empty()));
    }

    private void recoverFirst(Routine routine) {
        Action again = new Action(words.get("checkin.checkInAgain"), () -> checkIn(routine));
        show(new AdviceView(words.get("checkin.recoverTitle"), advice.recoverFirst(), toToday(), Optional.of(again)));
    }

    private void breathingOnly(Routine asked, Ratings ratings) {
        Optional<Routine> breathing = coach.relaxedBreathing();
        if (breathing.filter(asked::equals).isPresent()) {
            play(asked, ratings);
            return;
        }
        Action main = breathing
                .map(routine -> new Action(words.get("checkin.startBreathing"), () -> play(routine, ratings)))
                .orElseGet(this::toToday);
        show(new AdviceView(
                words.get("checkin.breathingOnlyTitle"),
                advice.breathingOnly(),
                main,
                breathing.map(routine -> toToday())));
    }

    private void play(Routine routine, Ratings before) {
        RunningSession session = coach.prepare(routine);
        PlayerModel model = new PlayerModel(session, words, (played, over) -> afterPlaying(played, over, before));
        model.pacer().bindBidirectional(pacer);
        PlayerView view = new PlayerView(model, words);
        shell.showAlone(view);
        model.begin(before);
        view.takeFocus();
    }

    private void afterPlaying(RunningSession session, SessionState.Over over, Ratings before) {
        if (over.ending() instanceof SessionEnding.Stopped(StopReason reason) && reason.isSymptom()) {
            Action on = new Action(words.get("checkin.continueToCheckOut"), () -> checkOut(session, over, before));
            show(new AdviceView(words.get("checkin.afterStopTitle"), advice.afterStop(reason), on, Optional.empty()));
        } else {
            checkOut(session, over, before);
        }
    }

    private void checkOut(RunningSession session, SessionState.Over over, Ratings before) {
        CheckInModel model = new CheckInModel(
                RatingTime.AFTER,
                answers -> saved(session, over, before, answers.ratings()),
                () -> saved(session, over, before, Ratings.MISSING));
        show(new CheckInView(model, words));
    }

    private void saved(RunningSession session, SessionState.Over over, Ratings before, Ratings after) {
        session.rateAfter(after);
        long playedMillis =
                over.outcomes().stream().mapToLong(ItemOutcome::playedMillis).sum();
        long done = over.outcomes().stream()
                .filter(outcome -> outcome.status() == ItemOutcome.Status.COMPLETED)
                .count();
        SavedView.Kept kept = new SavedView.Kept(
                session.timeline().routine().name().in(words.locale()),
                Math.round((double) playedMillis / MINUTE_MILLIS),
                done,
                session.timeline().items().size(),
                over.ending() instanceof SessionEnding.Stopped,
                before,
                after);
        SavedView view = new SavedView(kept, words, this::progress, this::today);
        shell.show(view, Place.TODAY);
        view.takeFocus();
    }

    private Action toToday() {
        return new Action(words.get("checkin.toToday"), this::today);
    }

    private void show(CheckInView view) {
        shell.show(view, Place.TODAY);
        view.takeFocus();
    }

    private void show(AdviceView view) {
        shell.show(view, Place.TODAY);
        view.takeFocus();
    }
}
