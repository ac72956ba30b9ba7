package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ribwise.coach.GatePass;
import org.ribwise.domain.alarm.SafetyThresholds;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult.Strain;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.recovery.PlanReason;
import org.ribwise.domain.safety.Entrance;
import org.ribwise.domain.safety.GateVerdict;
import org.ribwise.domain.safety.RestAfterStop;
import org.ribwise.domain.safety.StopDecision;
import org.ribwise.domain.safety.StopRules;
import org.ribwise.domain.safety.StopTrigger;
import org.ribwise.ui.checkin.AdviceView;
import org.ribwise.ui.checkin.AdviceView.Action;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.measures.MeasureDraft;
import org.ribwise.ui.measures.SitToStandView;
import org.ribwise.ui.measures.StopSign;
import org.ribwise.ui.measures.StoppedView;
import org.ribwise.ui.recovery.EmergencyPane;
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
    private final StopEnds ends;

    SitToStandWalk(Surroundings around, Exits exits) {
        this.around = around;
        this.words = around.words();
        this.exits = exits;
        this.gate = new GateWalk(around, exits.today());
        this.ends = new StopEnds(around, exits.today());
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
        SitToStandView view =
                new SitToStandView(around.coach().clock().ticker(), words, count -> over(count, scores), this::stopped);
        around.shell().showAlone(view);
        view.takeFocus();
    }

    private void over(int repetitions, Scores before) {
        MeasureDraft draft = new MeasureDraft(Instrument.SIT_TO_STAND);
        draft.before(new Strain(before.breathlessness(), Optional.empty(), before.oxygen(), before.pulse()));
        draft.counted(repetitions);
        exits.ask().accept(draft);
    }

    private void stopped() {
        StoppedView view = new StoppedView(words, this::symptom, exits.measures());
        around.shell().show(view, Place.PROGRESS);
        view.takeFocus();
    }

    /// A symptom is kept as an event, so that it blocks what it has to block.
    private void symptom(StopSign sign) {
        SafetyThresholds thresholds = around.record().person().facts().thresholds();
        StopDecision decision = StopRules.decide(triggerOf(sign), thresholds).orElseThrow();
        Optional<Nrs> usual = around.record().person().facts().breathing().usualBreathlessness();
        KeptStop stop = new KeptStop(
                around,
                RestAfterStop.of(
                        new SafetyNotes(around).happened(decision, Optional.empty(), Scores.MISSING.ratings()), usual));
        if (decision.severity() == Severity.EMERGENCY) {
            around.computer()
                    .recovery()
                    .emergency(EmergencyPane.Kind.OTHER, List.of(words.name(sign)), () -> ends.leave(stop));
        } else {
            recover(sign, stop, usual);
        }
    }

    private void recover(StopSign sign, KeptStop stop, Optional<Nrs> usual) {
        BreathlessRest rest = new BreathlessRest(
                around,
                scores -> new ScoreSheets(around).keepResting(Optional.empty(), scores),
                usual,
                Optional.of(stop));
        Optional<PlanReason> plan =
                sign == StopSign.WHEEZE ? Optional.of(PlanReason.ASTHMA_SYMPTOMS) : Optional.empty();
        around.computer().recovery().open(new RecoveryVisit(usual, plan, rest::told, () -> ends.leave(stop)));
    }

    private static StopTrigger triggerOf(StopSign sign) {
        return switch (sign) {
            case BREATHLESS -> new StopTrigger.Breathless(Optional.empty());
            case WHEEZE -> new StopTrigger.AsthmaSymptoms();
            case CHEST_PAIN -> new StopTrigger.ChestPain();
            case FAINT -> new StopTrigger.Faint(false);
            case DIZZY -> new StopTrigger.OverBreathing();
            case BACK_OR_LEG -> new StopTrigger.BackOrLeg(Optional.empty(), false, false);
            case SICK -> new StopTrigger.SickOrTired();
        };
    }

    private void show(String title, List<String> text, Action main, Action second) {
        AdviceView view = new AdviceView(title, text, main, Optional.of(second));
        around.shell().show(view, Place.PROGRESS);
        view.takeFocus();
    }
}
