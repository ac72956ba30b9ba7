package org.ribwise.app.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ribwise.coach.GateKeeper;
import org.ribwise.coach.GateKeeper.Answer;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.Scores;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.safety.Block;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.GateVerdict;
import org.ribwise.domain.safety.Offer;
import org.ribwise.domain.safety.SafetyEvent.Settled;
import org.ribwise.domain.safety.Settling;
import org.ribwise.ui.checkin.AdviceView;
import org.ribwise.ui.checkin.RerateView;
import org.ribwise.ui.checkin.VerdictView;
import org.ribwise.ui.checkin.VerdictView.Page;
import org.ribwise.ui.checkin.VerdictView.Part;
import org.ribwise.ui.checkin.VerdictView.Tone;
import org.ribwise.ui.checkin.VerdictView.Way;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.recovery.CareWords;
import org.ribwise.ui.recovery.ContactView;
import org.ribwise.ui.recovery.EmergencyPane;
import org.ribwise.ui.recovery.FiredRule;
import org.ribwise.ui.shell.ShellView.Place;

/// What follows each verdict of the gate: straight on, on with less, rest, contact, emergency; and how what holds is
/// settled (clinical reference 5.1, 5.2).
final class VerdictWalk {

    /// Does something that waits for the disk, away from the screen.
    interface Away {

        /// Does a job away from the screen.
        ///
        /// @param job what to do
        /// @param then gets what came of it
        /// @param otherwise when it could not be done
        <T> void run(Supplier<T> job, Consumer<T> then, Runnable otherwise);
    }

    private final Surroundings around;
    private final Messages words;
    private final GateKeeper keeper;
    private final Runnable today;
    private final Away away;

    VerdictWalk(Surroundings around, GateKeeper keeper, Runnable today, Away away) {
        this.around = around;
        this.words = around.words();
        this.keeper = keeper;
        this.today = today;
        this.away = away;
    }

    /// Shows what the gate said.
    ///
    /// @param wish what was to be begun
    /// @param scores what was scored
    /// @param answer what the gate said
    /// @param again asks anew
    void show(GateWalk.Wish wish, Scores scores, Answer answer, Runnable again) {
        Runnable on = () -> wish.open().accept(answer.pass(), scores);
        switch (answer.pass().verdict()) {
            case GateVerdict.Go go when go.why().isEmpty() -> on.run();
            case GateVerdict.Go go -> show(reminders(go, answer, on));
            case GateVerdict.GoGently gently -> show(gently(wish, gently, answer, on));
            case GateVerdict.RestToday rest -> show(rest(rest, answer, again));
            case GateVerdict.ContactTeamToday contact -> contact(contact, answer, again);
            case GateVerdict.Emergency emergency -> emergency(emergency, answer);
        }
    }

    private Page reminders(GateVerdict.Go go, Answer answer, Runnable on) {
        return new Page(
                Tone.GO,
                words.get("checkin.goTitle"),
                words.get("checkin.goLead"),
                List.of(new Part(words.get("checkin.reminderTitle"), gateWords().lines(go, answer.known()))),
                List.of(new Way("verdict-start", words.get("checkin.startAll"), on), toToday()));
    }

    private Page gently(GateWalk.Wish wish, GateVerdict.GoGently gently, Answer answer, Runnable on) {
        Optional<FittedRoutine> instead =
                wish.routine().flatMap(shown -> around.coach().today(shown, gently));
        List<String> changes = new ArrayList<>();
        wish.routine()
                .ifPresent(shown -> instead.ifPresentOrElse(
                        begun -> changes.addAll(gateWords().changes(shown, begun, gently.allowance())),
                        () -> changes.add(words.get("checkin.gentleNothing"))));
        List<String> why = new ArrayList<>(gateWords().lines(gently, answer.known()));
        why.addAll(gateWords().advice(gently));
        List<Way> ways = new ArrayList<>();
        if (wish.routine().isEmpty() || instead.isPresent()) {
            ways.add(new Way("verdict-start", words.get("checkin.startGently"), on));
        }
        ways.add(toToday());
        return new Page(
                Tone.GENTLY,
                words.get("checkin.gentlyTitle"),
                words.get("checkin.gentlyLead"),
                List.of(
                        new Part(words.get("checkin.whyTitle"), why),
                        new Part(words.get("checkin.changesTitle"), changes)),
                ways);
    }

    private Page rest(GateVerdict.RestToday rest, Answer answer, Runnable again) {
        List<Way> ways = new ArrayList<>();
        ways.add(toToday());
        if (answer.known().block() instanceof Block.UntilRecovered) {
            ways.add(new Way("verdict-rerate", words.get("checkin.rateAgain"), () -> rateAgain(again)));
        } else if (rest.offered().contains(Offer.ASK_AGAIN)) {
            ways.add(new Way("verdict-again", words.get("checkin.checkInAgain"), again));
        }
        if (rest.offered().contains(Offer.RECOVERY)) {
            ways.add(new Way("verdict-recovery", words.get("checkin.openRecovery"), this::recover));
        }
        return new Page(
                Tone.REST,
                words.get("checkin.restTitle"),
                words.get("checkin.restLead"),
                List.of(
                        new Part(words.get("checkin.whyTitle"), gateWords().lines(rest, answer.known())),
                        new Part(words.get("checkin.offersTitle"), gateWords().offers(rest.offered(), answer.known()))),
                ways);
    }

    private void recover() {
        around.computer().recovery().open(new RecoveryVisit(usual(), Optional.empty(), (state, millis) -> {}, today));
    }

    /// The breath is rated again: a number says whether it is back.
    private void rateAgain(Runnable again) {
        PersonFacts facts = facts();
        RerateView view = new RerateView(
                usual(),
                words,
                (shown, rating) -> away.run(
                        () -> keeper.rateAgain(facts, rating),
                        course -> follow(course, shown, again),
                        () -> around.shell().notice(words.get("checkin.notJudged"))),
                today);
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }

    private void follow(Settling.Course course, RerateView view, Runnable again) {
        switch (course) {
            case BACK -> again.run();
            case RESTING, FALLING, NOT_FALLING -> view.notBack(false);
            case GETTING_WORSE -> view.notBack(true);
            // it is something to contact the team for now: the gate says so
            case NOT_BACK -> {
                if (usual().isPresent()) {
                    again.run();
                } else {
                    view.notBack(false);
                }
            }
        }
    }

    private void contact(GateVerdict.ContactTeamToday contact, Answer answer, Runnable again) {
        List<FiredRule> fired = gateWords().fired(contact, answer.known());
        ContactView view = new ContactView(
                ContactView.Urgency.TODAY,
                fired,
                gateWords().care(),
                new ContactView.Ways(() -> confirmAdvice(fired, again), today));
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }

    /// Asks a second time, in words: nobody opens the gate by a slip of the hand.
    private void confirmAdvice(List<FiredRule> fired, Runnable again) {
        String what = fired.stream().map(FiredRule::rule).collect(Collectors.joining(" "));
        PersonFacts facts = facts();
        AdviceView view = new AdviceView(
                words.get("checkin.adviceTitle"),
                List.of(words.get("checkin.adviceQuestion", what), words.get("checkin.adviceSecond")),
                new AdviceView.Action(words.get("checkin.adviceNo"), today),
                Optional.of(new AdviceView.Action(
                        words.get("checkin.adviceYes"),
                        () -> away.run(
                                () -> {
                                    keeper.settle(facts, Settled.By.ADVICE_TAKEN);
                                    return true;
                                },
                                done -> again.run(),
                                () -> around.shell().notice(words.get("checkin.notJudged"))))));
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }

    private void emergency(GateVerdict.Emergency emergency, Answer answer) {
        boolean breathing = emergency.why().stream()
                .map(reason -> reason.rule())
                .findFirst()
                .filter(GateRule::isOfTheBreath)
                .isPresent();
        List<String> why = gateWords().fired(emergency, answer.known()).stream()
                .map(FiredRule::rule)
                .toList();
        around.computer()
                .recovery()
                .emergency(breathing ? EmergencyPane.Kind.BREATHING : EmergencyPane.Kind.OTHER, why, today);
    }

    private void show(Page page) {
        VerdictView view = new VerdictView(page);
        around.shell().show(view, Place.TODAY);
        view.takeFocus();
    }

    private Way toToday() {
        return new Way("verdict-today", words.get("checkin.toToday"), today);
    }

    private GateWords gateWords() {
        return new GateWords(
                words,
                new CareWords(around.computer().settings().now().get().contacts(), words),
                around.coach().clock().today());
    }

    private Optional<Nrs> usual() {
        return facts().breathing().usualBreathlessness();
    }

    private PersonFacts facts() {
        return around.record().person().facts();
    }
}
