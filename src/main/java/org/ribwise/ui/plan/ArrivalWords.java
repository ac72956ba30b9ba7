package org.ribwise.ui.plan;

import java.util.List;
import java.util.stream.Stream;
import org.ribwise.domain.exchange.PlanArrival;
import org.ribwise.domain.exchange.PlanArrival.From;
import org.ribwise.domain.exchange.PlanReception;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.domain.plan.Prescription;
import org.ribwise.ui.kit.Messages;

/// What is said of a plan that was opened, before it is used.
final class ArrivalWords {

    private final PlanReception reception;
    private final Messages words;
    private final PlanWords says;

    ArrivalWords(PlanReception reception, Messages words) {
        this.reception = reception;
        this.words = words;
        this.says = new PlanWords(words, reception.library());
    }

    String title() {
        return words.get("plan.arrivedFrom", heading().by().name());
    }

    String subtitle() {
        return words.get(
                "plan.arrivedHead",
                heading().title(),
                heading().version(),
                says.day(heading().createdAt().toLocalDate()),
                heading().forWhom().name());
    }

    private PlanHeading heading() {
        return reception.plan().heading();
    }

    /// From whom it is, in one sentence.
    String from() {
        return switch (reception.arrival().from()) {
            case From.Trusted(var key) -> words.get("plan.fromTrusted", key.name(), says.day(key.since()));
            case From.Stranger(boolean others) ->
                others
                        ? words.get("plan.fromOther", heading().by().name())
                        : words.get("plan.fromStranger", heading().by().name());
        };
    }

    /// How it stands to the plan that the person has.
    String step() {
        int had = reception.present().map(plan -> plan.heading().version()).orElse(0);
        return switch (reception.arrival().step()) {
            case OTHER ->
                reception
                        .present()
                        .map(plan -> words.get("plan.stepOther", plan.heading().title()))
                        .orElseGet(() -> words.get("plan.stepFirst"));
            case LATER -> words.get("plan.stepLater", heading().version(), had);
            case SAME -> words.get("plan.stepSame");
            case OLDER -> words.get("plan.stepOlder", heading().version());
            case CONTRADICTS -> words.get("plan.stepContradicts", heading().version());
        };
    }

    /// Where it does not suit the person; what forbids first.
    List<String> conflicts() {
        ConflictWords conflict = new ConflictWords(reception.plan(), reception.library(), words);
        return Stream.concat(
                        reception.conflicts().stream().filter(one -> one.forbids()),
                        reception.conflicts().stream().filter(one -> !one.forbids()))
                .map(conflict::of)
                .distinct()
                .toList();
    }

    /// What changes against the present plan, or all that is in it when there is none.
    List<String> content() {
        Plan plan = reception.plan();
        return reception
                .present()
                .map(before -> new PlanChanges(says, words).lines(before, plan))
                .orElseGet(() -> Stream.concat(
                                plan.prescriptions().stream().map(this::line),
                                plan.words().goals().stream()
                                        .map(goal -> words.get("plan.arrivedGoal", says.goal(goal))))
                        .toList());
    }

    private String line(Prescription one) {
        return words.get("plan.arrivedLine", says.name(one), says.dose(one), says.when(one));
    }

    /// Names of exercises that came with the plan.
    String ownExercises() {
        return String.join(
                ", ",
                reception.opened().ownExercises().stream()
                        .map(own -> own.name().in(words.locale()))
                        .toList());
    }

    /// Whether the screen marks it as from somebody else than the person knows.
    boolean isFromAnother() {
        return reception.arrival().from() instanceof From.Stranger(boolean others) && others;
    }

    boolean isTrusted() {
        return reception.arrival().from() instanceof From.Trusted;
    }

    /// Whether it is refused because of its version; the present plan once more is nothing to warn of.
    boolean isRefusedAsOld() {
        PlanArrival.Step step = reception.arrival().step();
        return step == PlanArrival.Step.OLDER || step == PlanArrival.Step.CONTRADICTS;
    }
}
