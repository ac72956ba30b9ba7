package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ribwise.coach.GatePass;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult.Strain;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.GateVerdict;
import org.ribwise.ui.checkin.AdviceView;
import org.ribwise.ui.checkin.AdviceView.Action;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.measures.MeasureDraft;
import org.ribwise.ui.measures.SitToStandView;
import org.ribwise.ui.measures.StopSign;
import org.ribwise.ui.measures.StoppedView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way through the one-minute sit-to-stand (clinical reference 4.5). It is exercise: it begins only right after a
/// check-in that says go, and the stop rules of clinical reference 5.3 hold.
final class SitToStandWalk {

    /// Where it leads out.
    ///
    /// @param today the first screen
    /// @param measures the measures
    /// @param ask asks what is to be kept
    record Exits(Runnable today, Runnable measures, Consumer<MeasureDraft> ask) {}

    private final Surroundings around;
    private final Messages words;
    private final Exits exits;
    private final GateWalk gate;
    private final StopWalk stops;

    SitToStandWalk(Surroundings around, Exits exits) {
        this.around = around;
        this.words = around.words();
        this.exits = exits;
        this.gate = new GateWalk(around, exits.today());
        this.stops = new StopWalk(around, exits.today());
    }

    /// The person goes elsewhere: a verdict that comes later begins nothing.
    void leave() {
        gate.leave();
    }

    /// Says what is done, and what has to be safe before.
    void explain() {
        show(
                words.get("measures.sitTitle"),
                List.of(
                        words.get("measures.sitSafety1"),
                        words.get("measures.sitSafety2"),
                        words.get("measures.sitSafety3"),
                        words.get("measures.sitHow1"),
                        words.get("measures.sitHow2"),
                        words.get("measures.sitHow3")),
                new Action(words.get("measures.sitCheckIn"), () -> gate.ask(wish())),
                new Action(
                        words.get("measures.sitEnter"),
                        () -> exits.ask().accept(new MeasureDraft(Instrument.SIT_TO_STAND))));
    }

    private GateWalk.Wish wish() {
        return new GateWalk.Wish(Entrance.MEASURE, Optional.empty(), List.of(), this::judged);
    }

    private void judged(GatePass pass, Scores scores) {
        Action back = new Action(words.get("measures.back"), exits.measures());
        if (pass.verdict() instanceof GateVerdict.Go) {
            show(
                    words.get("measures.sitReadyTitle"),
                    List.of(words.get("measures.sitHow2"), words.get("measures.sitKeys")),
                    new Action(words.get("measures.sitBegin"), () -> begin(pass, scores)),
                    back);
        } else {
            show(
                    words.get("measures.sitNotToday"),
                    List.of(words.get("measures.sitNotTodayWhy")),
                    new Action(words.get("measures.back"), exits.measures()),
                    new Action(words.get("checkin.toToday"), exits.today()));
        }
    }

    private void begin(GatePass pass, Scores scores) {
        if (!pass.holds(around.coach().clock().time())) {
            gate.ask(wish());
            return;
        }
        SitToStandView view = new SitToStandView(
                around.coach().clock().ticker(),
                around.coach().sound(),
                words,
                count -> over(count, scores),
                () -> stopped(scores));
        around.shell().showAlone(view);
        view.takeFocus();
    }

    private void over(int repetitions, Scores before) {
        MeasureDraft draft = new MeasureDraft(Instrument.SIT_TO_STAND);
        draft.before(new Strain(before.breathlessness(), Optional.empty(), before.oxygen(), before.pulse()));
        draft.counted(repetitions);
        exits.ask().accept(draft);
    }

    private void stopped(Scores before) {
        StoppedView view = new StoppedView(words, sign -> symptom(sign, before), exits.measures());
        around.shell().show(view, Place.PROGRESS);
        view.takeFocus();
    }

    /// A symptom is followed as in the player, and kept as an event, so that it blocks what it has to block.
    private void symptom(StopSign sign, Scores before) {
        stops.stopped(
                reasonOf(sign),
                RestScores.alone(new ScoreSheets(around), before),
                rule -> exits.measures().run());
    }

    private static StopReason reasonOf(StopSign sign) {
        return switch (sign) {
            case BREATHLESS -> StopReason.BREATHLESS;
            case WHEEZE -> StopReason.ASTHMA_SYMPTOMS;
            case CHEST_PAIN -> StopReason.CHEST_PAIN;
            case FAINT -> StopReason.FAINT;
            case DIZZY -> StopReason.DIZZY_OR_TINGLING;
            case BACK_OR_LEG -> StopReason.PAIN;
            case SICK -> StopReason.TIRED;
        };
    }

    private void show(String title, List<String> text, Action main, Action second) {
        AdviceView view = new AdviceView(title, text, main, Optional.of(second));
        around.shell().show(view, Place.PROGRESS);
        view.takeFocus();
    }
}
