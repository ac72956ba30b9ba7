package org.ribwise.ui.plan;

import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.plan.SafetyOverride;
import org.ribwise.domain.safety.Suitability.Reason;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.SafetyWords;

/// Says to the person where a plan does not fit them.
///
/// @param plan the plan
/// @param library where exercises have their names
/// @param words the words
record ConflictWords(Plan plan, ExerciseLibrary library, Messages words) {

    /// A conflict in one or two sentences.
    String of(PlanConflict conflict) {
        return switch (conflict) {
            case PlanConflict.Unknown unknown ->
                words.get("plan.conflictUnknown", unknown.exercise().value());
            case PlanConflict.Impossible impossible ->
                words.get("plan.conflictImpossible", name(impossible.exercise()), words.name(impossible.what()));
            case PlanConflict.OtherLevel other ->
                words.get("plan.conflictLevel", name(other), other.known(), other.seen());
            case PlanConflict.Forbidden forbidden ->
                words.get("plan.conflictForbidden", name(forbidden.exercise()), why(forbidden.reason()));
            case PlanConflict.Changed changed
            when changed.isForEverybody() -> words.get("plan.conflictOverDose", name(changed.exercise()));
            case PlanConflict.Changed changed ->
                words.get("plan.conflictChanged", name(changed.exercise()), why(changed.change()));
            case PlanConflict.Overridden(var prescription, SafetyOverride over) ->
                words.get(
                        "plan.conflictOverridden",
                        name(over.exercise()),
                        words.name(over.tag()),
                        over.by(),
                        over.reason());
        };
    }

    /// The condition, then why.
    private String why(Reason reason) {
        String says = new SafetyWords(words).why(reason);
        return reason.tag()
                .map(tag -> words.get("plan.conflictBecause", words.name(tag), says))
                .orElse(says);
    }

    private String name(PlanConflict conflict) {
        return plan.prescription(conflict.prescription())
                .map(one -> name(one.exercise().id()))
                .orElse(conflict.prescription().value());
    }

    private String name(ExerciseId id) {
        return library.name(id, words.locale());
    }
}
