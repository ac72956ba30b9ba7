package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ribwise.coach.Coach;
import org.ribwise.coach.GateKeeper;
import org.ribwise.coach.GateNotes;
import org.ribwise.coach.GatePass;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateNumbers;
import org.ribwise.domain.safety.GateQuestion;
import org.ribwise.domain.safety.GateVerdict;
import org.ribwise.ui.checkin.Advice;
import org.ribwise.ui.checkin.AdviceView;
import org.ribwise.ui.checkin.AdviceView.Action;
import org.ribwise.ui.checkin.CheckInModel;
import org.ribwise.ui.checkin.CheckInView;
import org.ribwise.ui.checkin.FitCard;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.shell.ShellView.Place;

/// The way through the gate before every session: what is asked, what it says, and on only with its pass (clinical
/// reference 5.2).
final class GateWalk {

    private final Surroundings around;
    private final Coach coach;
    private final GateKeeper keeper;
    private final Runnable today;
    private final Advice advice;
    private long visit;

    /// @param around what the way is walked with
    /// @param today the first screen
    GateWalk(Surroundings around, Runnable today) {
        this.around = around;
        this.coach = around.coach();
        this.today = today;
        this.advice = new Advice(around.words());
        Kept kept = around.record().kept();
        this.keeper = new GateKeeper(
                new GateNotes(kept.safety(), kept.diaryHistory(), kept.history(), kept.scores()),
                coach.clock(),
                coach.newId());
    }

    /// Asks, and leads on when something may be begun.
    ///
    /// @param entrance from where
    /// @param fit how the session fits the person
    /// @param open gets the pass and what was scored
    void ask(Entrance entrance, List<FitCard> fit, BiConsumer<GatePass, Scores> open) {
        visit++;
        CheckInModel model = new CheckInModel(
                RatingTime.BEFORE,
                around.best(),
                answers -> judge(entrance, answers, fit, open),
                answers -> today.run());
        CheckInView view = new CheckInView(model, fit, around.words());
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }

    /// The person goes elsewhere: a verdict that comes later is kept, but not shown.
    void leave() {
        visit++;
    }

    private void judge(
            Entrance entrance, CheckInModel.Answers said, List<FitCard> fit, BiConsumer<GatePass, Scores> open) {
        visit++;
        long asked = visit;
        around.work()
                .run(
                        () -> keeper.ask(around.record().person().facts(), entrance, answers(said), said.ratings()),
                        answer -> {
                            answer.trouble()
                                    .ifPresent(trouble ->
                                            around.shell().notice(around.words().get("app.nothingIsSaved")));
                            if (asked == visit) {
                                show(answer.pass(), said, () -> ask(entrance, fit, open), open);
                            }
                        },
                        trouble -> around.shell().notice(around.words().get("app.nothingIsSaved")));
    }

    private static GateAnswers answers(CheckInModel.Answers said) {
        GateAnswers answers = GateAnswers.goodDay(GateNumbers.rated(
                said.ratings().breathlessness(), said.ratings().worstPain()));
        for (var sign : said.signs()) {
            answers = answers.with(GateQuestion.valueOf(sign.name()), Reply.YES);
        }
        return answers;
    }

    private void show(GatePass pass, CheckInModel.Answers said, Runnable again, BiConsumer<GatePass, Scores> open) {
        Messages words = around.words();
        Action toToday = new Action(words.get("checkin.toToday"), today);
        GateVerdict verdict = pass.verdict();
        boolean onlyBreathless = said.signs().isEmpty();
        switch (verdict) {
            case GateVerdict.Go _ -> open.accept(pass, said.scores());
            case GateVerdict.GoGently _ ->
                show(
                        words.get("checkin.breathingOnlyTitle"),
                        advice.breathingOnly(true),
                        new Action(words.get("checkin.startBreathing"), () -> open.accept(pass, said.scores())),
                        Optional.of(toToday));
            case GateVerdict.RestToday _, GateVerdict.ContactTeamToday _, GateVerdict.Emergency _ ->
                show(
                        onlyBreathless ? words.get("checkin.recoverTitle") : words.get("checkin.notTodayTitle"),
                        onlyBreathless ? advice.recoverFirst() : advice.notToday(said.signs()),
                        toToday,
                        onlyBreathless
                                ? Optional.of(new Action(words.get("checkin.checkInAgain"), again))
                                : Optional.empty());
        }
    }

    private void show(String title, List<String> why, Action main, Optional<Action> second) {
        AdviceView view = new AdviceView(title, why, main, second);
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }
}
