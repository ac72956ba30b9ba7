package org.ribwise.app.assembly;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.safety.CheckOut;
import org.ribwise.domain.safety.StopDecision;
import org.ribwise.domain.safety.StopRule;
import org.ribwise.ui.checkin.BeforeCards;
import org.ribwise.ui.checkin.CheckInModel;
import org.ribwise.ui.checkin.CheckInView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way through the check-out: what is said is kept, and what it asks for follows at once, as after a stop (clinical
/// reference 5.2 to 5.5). Nothing here leads back into a session.
final class CheckOutWalk {

    private final Surroundings around;
    private final StopWalk stops;
    private Optional<Runnable> open = Optional.empty();
    private Set<BodyRegion> known = EnumSet.allOf(BodyRegion.class);

    /// @param around what the way is walked with
    /// @param stops the way after a stop
    CheckOutWalk(Surroundings around, StopWalk stops) {
        this.around = around;
        this.stops = stops;
    }

    /// Asks how it is now.
    ///
    /// @param scores what was scored of the session
    /// @param followed the stop rule that was followed already; empty when there was none
    /// @param on the way on when nothing more is asked for; it is told what was scored
    void ask(SessionScores scores, Optional<StopRule> followed, Consumer<Scores> on) {
        readRegions();
        Consumer<CheckInModel.Answers> said = answers -> {
            open = Optional.empty();
            scores.after(answers.scores());
            follow(scores, followed, answers.scores(), () -> on.accept(answers.scores()));
        };
        CheckInModel model = CheckInModel.after(around.best(), said, said);
        open = Optional.of(() -> {
            Scores soFar = model.answers().scores();
            scores.after(soFar);
            stops.keep(decisions(scores, followed, soFar), scores.afterCheckOut());
        });
        CheckInView view = new CheckInView(model, BeforeCards.NONE, around.words());
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }

    /// The person goes elsewhere: a check-out that was begun is kept as far as it was answered, and what it shows holds
    /// at the next check-in.
    void leave() {
        Optional<Runnable> begun = open;
        open = Optional.empty();
        begun.ifPresent(Runnable::run);
    }

    private void follow(SessionScores scores, Optional<StopRule> followed, Scores after, Runnable on) {
        List<StopDecision> decisions = decisions(scores, followed, after);
        boolean asksForPain = followed.equals(Optional.of(StopRule.BACK_OR_LEG))
                || decisions.stream().anyMatch(decision -> decision.rule() == StopRule.BACK_OR_LEG);
        boolean due = !asksForPain && !checkOut(scores, after).flagsDue(known).isEmpty();
        RestScores rest = scores.afterCheckOut();
        stops.fired(decisions, rest, due ? () -> stops.askRedFlags(rest, on) : on);
    }

    /// What was followed already is not followed again.
    private List<StopDecision> decisions(SessionScores scores, Optional<StopRule> followed, Scores after) {
        return checkOut(scores, after).decisions().stream()
                .filter(decision -> !followed.equals(Optional.of(decision.rule())))
                .toList();
    }

    private CheckOut checkOut(SessionScores scores, Scores after) {
        return new CheckOut(
                scores.before(),
                after,
                around.record().person().factsToStopBy(),
                around.coach().clock().today());
    }

    /// Which regions had pain before; where it cannot be read, none is taken for new.
    private void readRegions() {
        known = EnumSet.allOf(BodyRegion.class);
        around.work().run(() -> around.record().keeper().knownRegions(), read -> known = read, trouble -> {});
    }
}
