package org.ribwise.app.assembly;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ribwise.domain.alarm.AfterAttack;
import org.ribwise.domain.alarm.SafetyNumber;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.safety.Allowance;
import org.ribwise.domain.safety.Block;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.GateKnown;
import org.ribwise.domain.safety.GateReason;
import org.ribwise.domain.safety.GateRule;
import org.ribwise.domain.safety.GateVerdict;
import org.ribwise.domain.safety.Offer;
import org.ribwise.domain.safety.SafetyEvent.Origin;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.WhenText;
import org.ribwise.ui.recovery.CareWords;
import org.ribwise.ui.recovery.FiredRule;

/// Says in plain words which rule of the gate fired, with the numbers that made it fire, what changes and what is still
/// there (clinical reference 5.2).
///
/// @param words the words
/// @param care whom to turn to
/// @param today the person's date
record GateWords(Messages words, CareWords care, LocalDate today) {

    /// Every reason, the most serious first; reminders only where one goes straight on. That a question was not
    /// asked is no reason to be told when there is another: then nothing was asked because of it.
    List<FiredRule> fired(GateVerdict verdict, GateKnown known) {
        boolean other = verdict.why().stream().anyMatch(reason -> reason.rule() != GateRule.UNANSWERED);
        boolean open = verdict instanceof GateVerdict.Go;
        return verdict.why().stream()
                .filter(reason -> open || reason.severity() != Severity.INFORM)
                .filter(reason -> !other || reason.rule() != GateRule.UNANSWERED)
                .map(reason -> fired(reason, known))
                .toList();
    }

    /// The same as lines of a card.
    List<String> lines(GateVerdict verdict, GateKnown known) {
        List<String> lines = new ArrayList<>();
        for (FiredRule rule : fired(verdict, known)) {
            lines.add(rule.numbers().isEmpty() ? rule.rule() : rule.rule() + " " + rule.numbers());
        }
        return lines;
    }

    /// What to do besides going gently: the plan where the peak flow is yellow, the team where pain is severe (clinical
    /// reference 4.4, 5.2: G7 and G12).
    List<String> advice(GateVerdict.GoGently gently) {
        Set<GateRule> rules = gently.why().stream().map(GateReason::rule).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        if (rules.contains(GateRule.G7_PEAK_FLOW)) {
            lines.add(words.get("checkin.saysPlan"));
        }
        if (rules.contains(GateRule.G12_PAIN)) {
            lines.add(words.get("checkin.saysContact"));
        }
        return lines;
    }

    private FiredRule fired(GateReason reason, GateKnown known) {
        Object argument = known.facts().thresholds().of(SafetyNumber.FLARE_DAYS);
        return new FiredRule(words.name(reason.rule(), argument), detail(reason, known));
    }

    private String detail(GateReason reason, GateKnown known) {
        return switch (reason.rule()) {
            case EARLIER_EVENT -> earlier(known.block());
            case AFTER_ATTACK -> wayBack(known.afterAttack());
            case G7_PEAK_FLOW, G8_OXYGEN -> numbers(reason, true);
            case G12_PAIN, G6_BREATHLESS, RESTING_PULSE -> numbers(reason, false);
            case G1_BREATHING_WORSE,
                    G2_RECENT_FLARE,
                    G3_UNWELL,
                    G4_HEART_OR_CIRCULATION,
                    G5_COUGHED_BLOOD,
                    G9_BACK_RED_FLAG,
                    G10_LARGE_MEAL,
                    G11_WITHIN_REACH,
                    MEDICAL_CLEARANCE,
                    UNANSWERED -> "";
        };
    }

    private String numbers(GateReason reason, boolean percent) {
        if (reason.value().isEmpty() || reason.limit().isEmpty()) {
            return "";
        }
        int value = reason.value().getAsInt();
        int limit = reason.limit().getAsInt();
        return percent ? words.get("checkin.reachedPercent", value, limit) : words.get("checkin.reached", value, limit);
    }

    private String earlier(Block block) {
        return switch (block) {
            case Block.Open() -> "";
            case Block.UntilRecovered(OffsetDateTime _, OffsetDateTime until) ->
                words.get("checkin.earlierUntil", at(until));
            case Block.UntilAdvice(OffsetDateTime since, Origin.Gated(GateRule rule)) ->
                words.get("checkin.earlierGate", at(since), words.name(rule, SafetyNumber.FLARE_DAYS.usual()));
            case Block.UntilAdvice(OffsetDateTime since, Origin.Stopped _) ->
                words.get("checkin.earlierStop", at(since));
            case Block.AfterFirstAid(OffsetDateTime since) -> words.get("checkin.earlierFirstAid", at(since));
        };
    }

    private String wayBack(AfterAttack stage) {
        return switch (stage) {
            case AfterAttack.Resting(LocalDate until) -> words.get("checkin.restUntil", on(until));
            case AfterAttack.Settling(OffsetDateTime _, OffsetDateTime until) ->
                words.get("checkin.steadyUntil", at(until));
            case AfterAttack.Done _, AfterAttack.GentleRoutine _, AfterAttack.ReducedDose _ -> "";
        };
    }

    /// What becomes of every item of a session today.
    ///
    /// @param shown what the person chose
    /// @param today what is begun in its place
    List<String> changes(FittedRoutine shown, FittedRoutine today, Allowance allowance) {
        List<String> lines = new ArrayList<>();
        shown.cleared().map(cleared -> cleared.routine().items()).orElse(List.of()).stream()
                .map(item -> change(item, allowance))
                .distinct()
                .forEach(lines::add);
        if (!today.asked().id().equals(shown.asked().id())) {
            lines.add(words.get("checkin.gentleInstead", today.asked().name().in(words.locale())));
        }
        return lines;
    }

    private String change(Routine.Item item, Allowance allowance) {
        String name = item.exercise().name().in(words.locale());
        if (!allowance.lets(item.exercise())) {
            return words.get("checkin.gentleOut", name);
        }
        return allowance.on(item).filter(item::equals).isPresent()
                ? words.get("checkin.gentleSame", name)
                : words.get("checkin.gentleLess", name, allowance.dosePercent());
    }

    /// What is still there for a person who rests.
    List<String> offers(Set<Offer> offered, GateKnown known) {
        return offered.stream().map(offer -> offer(offer, known)).toList();
    }

    private String offer(Offer offer, GateKnown known) {
        return switch (offer) {
            case RECOVERY -> words.get("checkin.offerRecovery");
            case ASK_AGAIN ->
                known.block() instanceof Block.UntilRecovered(OffsetDateTime _, OffsetDateTime until)
                        ? words.get("checkin.offerAskAgain", at(until))
                        : words.get("checkin.offerAskAgainAnyTime");
            case ACTION_PLAN -> words.get("checkin.offerPlan");
            case EMERGENCY_CHECK -> words.get("checkin.offerCheck", care.number());
            case RELAXED_BREATHING -> words.get("checkin.offerRelaxed");
            case CONTACT -> words.get("checkin.offerContact", care.team());
        };
    }

    private String at(OffsetDateTime time) {
        return new WhenText(words, today).at(time);
    }

    private String on(LocalDate day) {
        return new WhenText(words, today).on(day);
    }
}
