package org.ribwise.catalog.stretch;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Map;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.stretch.StretchJson.Deed;
import org.ribwise.catalog.stretch.StretchJson.Step;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;

/// Moves go in, out, in, out and end with an out, so that a repetition can follow another and a session can end
/// anywhere between them without cutting a breath. A hold lies between two moves and changes nothing: the breath goes
/// on through it.
final class BreathRule {

    private BreathRule() {}

    /// @param steps all steps by their index, none missing
    /// @param pointer where the steps are
    static void check(Map<Integer, Step> steps, JsonPointer pointer, Findings findings) {
        List<Step> inOrder = List.copyOf(steps.values());
        StepBreath due = StepBreath.IN;
        for (int i = 0; i < inOrder.size(); i++) {
            Step step = inOrder.get(i);
            JsonPointer place = pointer.appendIndex(i);
            if (step.do_() == Deed.HOLD) {
                checkHold(inOrder, i, place, findings);
                continue;
            }
            if (step.breath() != due) {
                findings.add(place.appendProperty("breath"), Reason.BREATH_ORDER, due.name());
            }
            due = step.breath() == StepBreath.IN ? StepBreath.OUT : StepBreath.IN;
        }
        if (due == StepBreath.OUT) {
            findings.add(pointer, Reason.LAST_BREATH);
        }
    }

    private static void checkHold(List<Step> steps, int at, JsonPointer place, Findings findings) {
        boolean between = at > 0 && at < steps.size() - 1 && steps.get(at - 1).do_() == Deed.MOVE;
        if (!between) {
            findings.add(place.appendProperty("do"), Reason.HOLD_ORDER);
        }
    }
}
