package org.ribwise.cli;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.plan.PlanCheck;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Suitability;
import org.ribwise.ui.kit.Messages;

/// Where a plan does not fit the exercises or a person, in words and as JSON.
///
/// @param plan the plan
/// @param person for whom
/// @param words the words
record Conflicts(ReadPlan plan, Profile person, Messages words) {

    /// Every conflict, in the order of the plan.
    List<PlanConflict> all() {
        return new PlanCheck(plan.envelope()).conflicts(plan.parcel().plan(), person);
    }

    /// A conflict in one line.
    String line(PlanConflict conflict) {
        VerdictWords verdict = new VerdictWords(words, plan.envelope(), person);
        String what = switch (conflict) {
            case PlanConflict.Unknown unknown ->
                words.get("cli.planUnknown", unknown.exercise().value());
            case PlanConflict.Impossible impossible ->
                words.get("cli.planImpossible", verdict.named(impossible.exercise()), words.name(impossible.what()));
            case PlanConflict.OtherLevel other -> words.get("cli.planLevel", other.seen(), other.known());
            case PlanConflict.Forbidden forbidden -> forbidden(forbidden, verdict);
            case PlanConflict.Changed changed
            when changed.isForEverybody() -> words.get("cli.planOverDose", verdict.named(changed.exercise()));
            case PlanConflict.Changed changed ->
                words.get("cli.planChanged", verdict.named(changed.exercise()), verdict.reason(changed.change()));
            case PlanConflict.Overridden overridden ->
                words.get(
                        "cli.planOverridden",
                        verdict.named(overridden.override().exercise()),
                        VerdictWords.tag(overridden.override().tag(), words),
                        overridden.override().by(),
                        overridden.override().reason());
        };
        return words.get("cli.planConflict", conflict.prescription().value(), what);
    }

    private String forbidden(PlanConflict.Forbidden forbidden, VerdictWords verdict) {
        String no = words.get("cli.planNot", verdict.named(forbidden.exercise()), verdict.reason(forbidden.reason()));
        return forbidden
                .alternative()
                .map(other -> no + " " + words.get("cli.instead", verdict.named(other)))
                .orElse(no);
    }

    /// The field `conflicts`.
    void write(List<PlanConflict> conflicts, JsonPage page) {
        page.objects("conflicts", conflicts, conflict -> {
            page.text("prescription", conflict.prescription().value());
            page.text("kind", kind(conflict));
            page.yes("forbids", conflict.forbids());
            page.text("exercise", exercise(conflict).map(ExerciseId::value));
            page.text("rule", reason(conflict).map(reason -> reason.rule().name()));
            page.text("tag", reason(conflict).flatMap(Suitability.Reason::tag).map(Enum::name));
            page.text("says", line(conflict));
        });
    }

    private static String kind(PlanConflict conflict) {
        return switch (conflict) {
            case PlanConflict.Unknown _ -> "UNKNOWN";
            case PlanConflict.Impossible _ -> "IMPOSSIBLE";
            case PlanConflict.OtherLevel _ -> "OTHER_LEVEL";
            case PlanConflict.Forbidden _ -> "FORBIDDEN";
            case PlanConflict.Changed _ -> "CHANGED";
            case PlanConflict.Overridden _ -> "OVERRIDDEN";
        };
    }

    private static Optional<Suitability.Reason> reason(PlanConflict conflict) {
        return switch (conflict) {
            case PlanConflict.Forbidden forbidden -> Optional.of(forbidden.reason());
            case PlanConflict.Changed changed -> Optional.of(changed.change());
            case PlanConflict.Unknown _,
                    PlanConflict.Impossible _,
                    PlanConflict.OtherLevel _,
                    PlanConflict.Overridden _ -> Optional.empty();
        };
    }

    private static Optional<ExerciseId> exercise(PlanConflict conflict) {
        return switch (conflict) {
            case PlanConflict.Unknown unknown -> Optional.of(unknown.exercise());
            case PlanConflict.Impossible impossible -> Optional.of(impossible.exercise());
            case PlanConflict.OtherLevel _ -> Optional.empty();
            case PlanConflict.Forbidden forbidden -> Optional.of(forbidden.exercise());
            case PlanConflict.Changed changed -> Optional.of(changed.exercise());
            case PlanConflict.Overridden overridden ->
                Optional.of(overridden.override().exercise());
        };
    }
}
