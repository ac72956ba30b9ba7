package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.recovery.PlanReason;
import org.ribwise.domain.safety.RestAfterStop;
import org.ribwise.domain.safety.Settling.Course;
import org.ribwise.domain.safety.StopAction;
import org.ribwise.domain.safety.StopDecision;
import org.ribwise.domain.safety.StopRules;
import org.ribwise.domain.safety.StopTrigger;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.recovery.BlockWords;
import org.ribwise.ui.recovery.EmergencyPane;
import org.ribwise.ui.recovery.RestModel;
import org.ribwise.ui.recovery.RestView;
import org.ribwise.ui.recovery.StopQuestion;
import org.ribwise.ui.recovery.StopQuestionView;
import org.ribwise.ui.shell.ShellView.Place;

/// What follows after a stop (clinical reference 5.3). The session has ended and its record says so; what the stop rule
/// decides is kept at once, and every way leads to the check-out or to the first screen, none to a session.
final class StopWalk {

    private final Surroundings around;
    private final Messages words;
    private final SafetyNotes notes;
    private final Runnable today;
    private final StopEnds ends;

    /// @param around what the way is walked with
    /// @param today the first screen
    StopWalk(Surroundings around, Runnable today) {
        this.around = around;
        this.words = around.words();
        this.notes = new SafetyNotes(around);
        this.today = today;
        this.ends = new StopEnds(around, today);
    }

    /// A session was stopped.
    ///
    /// @param reason what the person said
    /// @param scores what was scored of the session
    /// @param checkOut the way on when nothing more is asked for
    void stopped(StopReason reason, SessionScores scores, Runnable checkOut) {
        Optional<OxygenSaturation> before = scores.before().oxygen();
        StopDecision decision = decide(StopQuestion.trigger(reason, before)).orElseThrow();
        KeptStop stop = new KeptStop(
                around,
                RestAfterStop.of(
                        notes.happened(
                                decision,
                                Optional.of(scores.session()),
                                scores.before().ratings()),
                        usual().or(() -> scores.before().breathlessness())));
        After after = new After(stop, scores, checkOut);
        StopQuestion.of(reason).ifPresentOrElse(question -> ask(question, before, after), () -> act(decision, after));
    }

    /// The person is breathless, and no session is played.
    void breathless() {
        BreathlessRest rest = new BreathlessRest(
                around,
                scores -> new ScoreSheets(around).keepResting(Optional.empty(), scores),
                usual(),
                Optional.empty());
        recover(rest, Optional.empty(), usual(), () -> rest.stop().ifPresentOrElse(ends::leave, today));
    }

    /// What is known after a stop.
    private record After(KeptStop stop, SessionScores scores, Runnable checkOut) {}

    private void ask(StopQuestion question, Optional<OxygenSaturation> before, After after) {
        StopQuestionView view = new StopQuestionView(question, before, words, trigger -> answered(trigger, after));
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }

    /// What is within the person's limits is a stop without a symptom.
    private void answered(StopTrigger trigger, After after) {
        StopDecision decision = decide(trigger)
                .orElseGet(() -> decide(new StopTrigger.PressedStop()).orElseThrow());
        after.stop().decided(decision);
        act(decision, after);
    }

    private void act(StopDecision decision, After after) {
        switch (decision.rule()) {
            case CHEST_PAIN, ONE_SIDED_PAIN -> emergency(decision, after);
            case BREATHLESS -> recover(after, Optional.empty());
            case WORSE_AT_REST -> recover(after, Optional.of(PlanReason.WORSE));
            case ASTHMA_SYMPTOMS -> recover(after, Optional.of(PlanReason.ASTHMA_SYMPTOMS));
            case OVER_BREATHING, BACK_OR_LEG, SICK_OR_TIRED -> rest(decision, after);
            case LOW_OXYGEN, FAINT -> {
                if (decision.severity() == Severity.EMERGENCY) {
                    emergency(decision, after);
                } else {
                    rest(decision, after);
                }
            }
            case PRESSED_STOP -> after.checkOut().run();
        }
    }

    private void emergency(StopDecision decision, After after) {
        EmergencyPane.Kind kind = switch (decision.rule()) {
            case LOW_OXYGEN, WORSE_AT_REST, BREATHLESS, ASTHMA_SYMPTOMS -> EmergencyPane.Kind.BREATHING;
            case CHEST_PAIN, ONE_SIDED_PAIN, FAINT, OVER_BREATHING, BACK_OR_LEG, SICK_OR_TIRED, PRESSED_STOP ->
                EmergencyPane.Kind.OTHER;
        };
        around.computer()
                .recovery()
                .emergency(kind, List.of(words.name(decision.rule())), () -> ends.leave(after.stop()));
    }

    private void recover(After after, Optional<PlanReason> plan) {
        BreathlessRest rest = new BreathlessRest(
                around,
                after.scores()::resting,
                usual().or(() -> after.scores().before().breathlessness()),
                Optional.of(after.stop()));
        Optional<Nrs> usual = usual().or(() -> after.scores().before().breathlessness());
        recover(rest, plan, usual, () -> {
            after.scores().afterResting(rest.lastRating());
            ends.leave(after.stop());
        });
    }

    private void recover(BreathlessRest rest, Optional<PlanReason> plan, Optional<Nrs> usual, Runnable over) {
        around.computer().recovery().open(new RecoveryVisit(usual, plan, rest::told, over));
    }

    private void rest(StopDecision decision, After after) {
        RestModel model = RestModels.of(
                decision, after.stop(), after.scores(), around.coach().clock().ticker());
        RestView view = new RestView(decision, model, ends.care(), on(decision, after, model));
        model.course().subscribe(after.stop()::follow);
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
        notes.blocked(block -> view.sayBlocked(new BlockWords(ends.care()).of(block)));
    }

    private RestView.On on(StopDecision decision, After after, RestModel model) {
        List<StopAction> actions = decision.actions();
        if (actions.contains(StopAction.RED_FLAGS)) {
            return new RestView.On(words.get("recovery.toQuestions"), () -> redFlags(after));
        }
        if (actions.contains(StopAction.CONTACT_TODAY)) {
            return new RestView.On(words.get("recovery.toContact"), () -> ends.leave(after.stop()));
        }
        return new RestView.On(words.get("recovery.goOn"), () -> {
            if (model.course().get() == Course.GETTING_WORSE) {
                recover(after, Optional.of(PlanReason.WORSE));
            } else if (after.stop().needsAdvice()) {
                ends.leave(after.stop());
            } else {
                after.checkOut().run();
            }
        });
    }

    private void redFlags(After after) {
        new RedFlagsWalk(around).ask(answers -> {
            switch (answers.outcome()) {
                case EMERGENCY -> {
                    after.stop().raise(Severity.EMERGENCY);
                    around.computer()
                            .recovery()
                            .emergency(
                                    EmergencyPane.Kind.OTHER,
                                    ends.names(answers.raised()),
                                    () -> ends.leave(after.stop()));
                }
                case URGENT -> {
                    after.stop().raise(Severity.URGENT);
                    ends.contactToday(after.stop(), ends.fired(answers.raised()));
                }
                case SEE_DOCTOR -> ends.contactSoon(ends.fired(answers.raised()), after.checkOut());
                case NONE -> after.checkOut().run();
            }
        });
    }

    private Optional<Nrs> usual() {
        return around.record().person().facts().breathing().usualBreathlessness();
    }

    private Optional<StopDecision> decide(StopTrigger trigger) {
        return StopRules.decide(trigger, around.record().person().facts().thresholds());
    }
}
