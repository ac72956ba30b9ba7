package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ribwise.domain.alarm.RedFlagAnswers;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.record.StopReason;
import org.ribwise.domain.recovery.PlanReason;
import org.ribwise.domain.safety.RestAfterStop;
import org.ribwise.domain.safety.Settling.Course;
import org.ribwise.domain.safety.StopAction;
import org.ribwise.domain.safety.StopDecision;
import org.ribwise.domain.safety.StopRule;
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

/// What follows after a stop (clinical reference 5.3). What was done has ended; what the stop rule decides is kept at
/// once, and every way leads on to the check-out or to the first screen, none to a session.
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

    /// Something was stopped.
    ///
    /// @param reason what the person said
    /// @param scores what was scored of it
    /// @param on the way on when nothing more is asked for; it is told which rule it was
    void stopped(StopReason reason, RestScores scores, Consumer<Optional<StopRule>> on) {
        Optional<OxygenSaturation> before = scores.before().oxygen();
        StopDecision decision = decide(StopQuestion.trigger(reason, before)).orElseThrow();
        KeptStop stop = keep(decision, scores);
        After after = new After(stop, scores, () -> on.accept(stop.rule()));
        StopQuestion.of(reason).ifPresentOrElse(question -> ask(question, before, after), () -> act(decision, after));
    }

    /// Stop rules fired when what was done was over already: all are kept at once, and each is followed in turn as long
    /// as the one before leads on.
    ///
    /// @param decisions the most serious first
    /// @param scores what was scored of it
    /// @param on the way on when nothing more is asked for
    void fired(List<StopDecision> decisions, RestScores scores, Runnable on) {
        Runnable next = on;
        for (StopDecision decision : decisions.reversed()) {
            After after = new After(keep(decision, scores), scores, next);
            next = () -> act(decision, after);
        }
        next.run();
    }

    /// Stop rules fired, and the person went elsewhere: all are kept, and said when something waits for them.
    void keep(List<StopDecision> decisions, RestScores scores) {
        decisions.forEach(decision -> keep(decision, scores));
        if (!decisions.isEmpty()) {
            ends.sayBlocked();
        }
    }

    /// Asks the warning signs of the back, though nothing was stopped; what is serious is kept as a stop for pain.
    ///
    /// @param scores what was scored of it
    /// @param on the way on when nothing more is asked for
    void askRedFlags(RestScores scores, Runnable on) {
        StopDecision pain = decide(new StopTrigger.BackOrLeg(Optional.empty(), false, false))
                .orElseThrow();
        new RedFlagsWalk(around)
                .ask(answers -> follow(
                        answers,
                        severity -> keep(new StopDecision(pain.rule(), severity, pain.actions()), scores),
                        on));
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
    private record After(KeptStop stop, RestScores scores, Runnable on) {}

    private KeptStop keep(StopDecision decision, RestScores scores) {
        return new KeptStop(
                around,
                RestAfterStop.of(
                        notes.happened(
                                decision, scores.session(), scores.before().ratings()),
                        usual().or(() -> scores.before().breathlessness())));
    }

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
            case CHEST_PAIN, ONE_SIDED_PAIN, RED_PEAK_FLOW -> emergency(decision, after);
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
            case PRESSED_STOP -> after.on().run();
        }
    }

    private void emergency(StopDecision decision, After after) {
        EmergencyPane.Kind kind =
                decision.rule().isOfTheBreath() ? EmergencyPane.Kind.BREATHING : EmergencyPane.Kind.OTHER;
        emergency(kind, List.of(words.name(decision.rule())), after.stop());
    }

    private void emergency(EmergencyPane.Kind kind, List<String> why, KeptStop stop) {
        around.computer().recovery().emergency(kind, why, () -> ends.leave(stop));
    }

    private void recover(After after, Optional<PlanReason> plan) {
        Optional<Nrs> usual = usual().or(() -> after.scores().before().breathlessness());
        BreathlessRest rest = new BreathlessRest(around, after.scores()::resting, usual, Optional.of(after.stop()));
        recover(rest, plan, usual, () -> {
            after.scores().over(rest.lastRating());
            ends.leave(after.stop());
        });
    }

    private void recover(BreathlessRest rest, Optional<PlanReason> plan, Optional<Nrs> usual, Runnable over) {
        around.computer().recovery().open(new RecoveryVisit(usual, plan, rest::told, over));
    }

    private void rest(StopDecision decision, After after) {
        OxygenSaturation floor = around.record().person().facts().oxygenFloor();
        RestModel model = new RestModels(
                        after.stop(),
                        after.scores(),
                        floor,
                        around.coach().clock().ticker())
                .of(decision);
        RestView view = new RestView(decision, model, ends.care(), on(decision, after, model));
        model.course().subscribe(after.stop()::follow);
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
        notes.blocked(block -> view.sayBlocked(
                new BlockWords(ends.care(), around.coach().clock().today()).of(block)));
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
                after.on().run();
            }
        });
    }

    private void redFlags(After after) {
        Function<Severity, KeptStop> raised = severity -> {
            after.stop().raise(severity);
            return after.stop();
        };
        new RedFlagsWalk(around).ask(answers -> follow(answers, raised, after.on()));
    }

    /// What the warning signs ask for.
    ///
    /// @param serious the stop, as serious as that
    /// @param on the way on when nothing more is asked for
    private void follow(RedFlagAnswers answers, Function<Severity, KeptStop> serious, Runnable on) {
        switch (answers.outcome()) {
            case EMERGENCY ->
                emergency(EmergencyPane.Kind.OTHER, ends.names(answers.raised()), serious.apply(Severity.EMERGENCY));
            case URGENT -> ends.contactToday(serious.apply(Severity.URGENT), ends.fired(answers.raised()));
            case SEE_DOCTOR -> ends.contactSoon(ends.fired(answers.raised()), on);
            case NONE -> on.run();
        }
    }

    private Optional<Nrs> usual() {
        return around.record().person().facts().breathing().usualBreathlessness();
    }

    private Optional<StopDecision> decide(StopTrigger trigger) {
        return StopRules.decide(
                trigger, around.record().person().factsToStopBy().thresholds());
    }
}
