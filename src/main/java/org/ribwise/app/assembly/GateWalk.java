package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ribwise.coach.Beforehand;
import org.ribwise.coach.GateKeeper;
import org.ribwise.coach.GateKeeper.Answer;
import org.ribwise.coach.GatePass;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.settings.CareContacts;
import org.ribwise.ui.checkin.BeforeCards;
import org.ribwise.ui.checkin.CheckInModel;
import org.ribwise.ui.checkin.CheckInView;
import org.ribwise.ui.checkin.FitCard;
import org.ribwise.ui.checkin.GateModel;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.shell.ShellView.Place;

/// The way through the gate before every session: what is asked, what it says, and on only with its pass (clinical
/// reference 5.2).
final class GateWalk {

    /// What is to be begun.
    ///
    /// @param entrance from where
    /// @param routine what the person chose; empty when a session goes on that is chosen already
    /// @param fit how it fits the person
    /// @param open gets the pass and what was scored
    record Wish(
            Entrance entrance, Optional<FittedRoutine> routine, List<FitCard> fit, BiConsumer<GatePass, Scores> open) {}

    private final Surroundings around;
    private final Messages words;
    private final GateKeeper keeper;
    private final Runnable today;
    private final VerdictWalk verdicts;
    private long visit;

    /// @param around what the way is walked with
    /// @param today the first screen
    GateWalk(Surroundings around, Runnable today) {
        this.around = around;
        this.words = around.words();
        this.today = today;
        this.keeper = around.record().keeper();
        this.verdicts = new VerdictWalk(around, keeper, today, this::away);
    }

    /// Asks, and leads on when something may be begun. Where something from before keeps the gate shut it says so at
    /// once.
    void ask(Wish wish) {
        PersonFacts facts = facts();
        away(
                () -> keeper.open(facts, wish.entrance()),
                opening -> opening.shut()
                        .ifPresentOrElse(
                                shut -> show(wish, Scores.MISSING, shut), () -> ask(wish, opening.beforehand())),
                () -> ask(wish, Beforehand.nothing(around.coach().clock().today(), facts.thresholds())));
    }

    private void ask(Wish wish, Beforehand known) {
        CheckInModel model = CheckInModel.before(
                new GateModel(known), around.best(), answers -> judge(wish, answers), answers -> today.run());
        CheckInView view = new CheckInView(model, new BeforeCards(reliever(), wish.fit()), words);
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }

    private String reliever() {
        CareContacts contacts = around.computer().settings().now().get().contacts();
        return contacts.reliever().name().isBlank()
                ? words.get("recovery.anyReliever")
                : contacts.reliever().name().strip();
    }

    /// The person goes elsewhere: a verdict that comes later is kept, but not shown.
    void leave() {
        visit++;
    }

    private void judge(Wish wish, CheckInModel.Answers said) {
        PersonFacts facts = facts();
        away(
                () -> keeper.ask(facts, wish.entrance(), said.gate(), said.scores()),
                answer -> show(wish, said.scores(), answer),
                () -> {
                    around.shell().notice(words.get("checkin.notJudged"));
                    today.run();
                });
    }

    private void show(Wish wish, Scores scores, Answer answer) {
        answer.trouble()
                .ifPresent(trouble ->
                        around.shell().notice(words.name(trouble.kind()) + " " + words.get("app.nothingIsSaved")));
        verdicts.show(wish, scores, answer, () -> ask(wish));
    }

    private PersonFacts facts() {
        return around.record().person().facts();
    }

    /// Does something that waits for the disk; what comes of it is dropped when the person has gone elsewhere.
    private <T> void away(Supplier<T> job, Consumer<T> then, Runnable otherwise) {
        visit++;
        long asked = visit;
        around.work()
                .run(
                        job,
                        done -> {
                            if (asked == visit) {
                                then.accept(done);
                            }
                        },
                        trouble -> {
                            if (asked == visit) {
                                otherwise.run();
                            }
                        });
    }
}
