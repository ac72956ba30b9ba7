package org.ribwise.catalog.stretch;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.Seconds;
import org.ribwise.catalog.stretch.StretchJson.Step;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.MoveStep;
import org.ribwise.domain.exercise.StretchExercise.StepBreath;
import org.ribwise.domain.exercise.StretchExercise.StepLength;
import org.ribwise.domain.exercise.StretchExercise.StretchDose;
import org.ribwise.domain.motion.Pose;

/// A stretch in which nothing is wrong, from border record to domain.
final class StretchTranslation {

    private final StretchJson json;
    private final Findings findings;

    private StretchTranslation(StretchJson json, Findings findings) {
        this.json = json;
        this.findings = findings;
    }

    static Optional<Exercise> of(Exercise.Card card, StretchJson json, Findings findings) {
        return new StretchTranslation(json, findings).exercise(card);
    }

    private Optional<Exercise> exercise(Exercise.Card card) {
        List<MoveStep> steps = steps(json.steps(), JsonPointer.compile("/steps"));
        List<MoveStep> finish = steps(json.finish(), JsonPointer.compile("/finish"));
        return findings.attempt(
                JsonPointer.empty(),
                () -> new StretchExercise(
                        card,
                        json.position(),
                        new LocalText(json.setup()),
                        json.view(),
                        json.base(),
                        json.props(),
                        json.sides(),
                        steps,
                        finish,
                        new LocalText(json.feel()),
                        json.feelAt(),
                        dose()));
    }

    private List<MoveStep> steps(List<Step> all, JsonPointer pointer) {
        List<MoveStep> steps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            step(all.get(i), pointer.appendIndex(i)).ifPresent(steps::add);
        }
        return steps;
    }

    private Optional<MoveStep> step(Step step, JsonPointer pointer) {
        LocalText cue = new LocalText(step.cue());
        StepBreath breath = step.breath();
        Double seconds = step.seconds();
        if (breath == null || seconds == null || step.pose() == null) {
            // the schema has made sure that only a hold comes without them
            return findings.attempt(
                    pointer, () -> new MoveStep(new StepLength.Hold(), StepBreath.FREE, Optional.empty(), cue));
        }
        PoseTranslation poses = new PoseTranslation(json.view(), json.base(), findings);
        Optional<Pose> pose = poses.of(step.pose(), pointer.appendProperty("pose"));
        return findings.attempt(
                pointer, () -> new MoveStep(new StepLength.Move(Seconds.toMillis(seconds)), breath, pose, cue));
    }

    private StretchDose dose() {
        return new StretchDose(
                json.dose().holdSeconds().range(),
                json.dose().reps().range(),
                json.dose().sets().range());
    }
}
