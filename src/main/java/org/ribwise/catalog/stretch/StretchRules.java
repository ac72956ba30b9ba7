package org.ribwise.catalog.stretch;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Map;
import java.util.Optional;
import org.ribwise.catalog.reading.CardTranslation;
import org.ribwise.catalog.reading.CountJson;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.Sections;
import org.ribwise.catalog.stretch.StretchJson.Deed;
import org.ribwise.catalog.stretch.StretchJson.Step;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Rig;
import org.ribwise.domain.motion.View;

/// What must be true of a stretch and cannot be said by its schema.
final class StretchRules {

    private static final JsonPointer VIEW = JsonPointer.compile("/view");
    private static final JsonPointer BASE = JsonPointer.compile("/base");
    private static final JsonPointer STEPS = JsonPointer.compile("/steps");
    private static final JsonPointer FINISH = JsonPointer.compile("/finish");
    private static final JsonPointer HOLD = JsonPointer.compile("/dose/holdSeconds");
    private static final JsonPointer REPS = JsonPointer.compile("/dose/reps");
    private static final JsonPointer SETS = JsonPointer.compile("/dose/sets");

    private final Sections sections;
    private final Findings findings;

    private StretchRules(Sections sections) {
        this.sections = sections;
        this.findings = sections.findings();
    }

    static void check(Sections sections) {
        new StretchRules(sections).check();
    }

    private void check() {
        checkBase();
        for (JsonPointer steps : new JsonPointer[] {STEPS, FINISH}) {
            boolean complete = sections.complete(steps);
            Map<Integer, Step> sound = sections.list(steps, Step.class);
            checkPoses(steps, sound);
            if (complete) {
                BreathRule.check(sound, steps, findings);
            }
            if (complete && steps.equals(STEPS)) {
                checkHold(sound);
            }
        }
        CardTranslation.checkDose(sections, HOLD);
        CardTranslation.checkDose(sections, REPS);
        CardTranslation.checkDose(sections, SETS);
    }

    /// Not every base can be seen from everywhere (clinical reference 2.3).
    private void checkBase() {
        Optional<View> view = sections.read(VIEW, View.class);
        Optional<BasePose> base = sections.read(BASE, BasePose.class);
        if (view.isPresent() && base.isPresent() && !Rig.shows(view.get(), base.get())) {
            findings.add(BASE, Reason.NOT_SENSIBLE, base.get() + " cannot be seen in the view " + view.get());
        }
    }

    private void checkPoses(JsonPointer steps, Map<Integer, Step> sound) {
        Optional<View> view = sections.read(VIEW, View.class);
        if (view.isEmpty()) {
            return;
        }
        // which base pose it is makes no difference to what is wrong
        PoseTranslation poses = new PoseTranslation(view.get(), BasePose.STAND, findings);
        sound.forEach((index, step) -> {
            if (step.pose() != null) {
                poses.of(step.pose(), steps.appendIndex(index).appendProperty("pose"));
            }
        });
    }

    /// A hold needs seconds, and seconds of a hold need a hold.
    private void checkHold(Map<Integer, Step> steps) {
        boolean holds = steps.values().stream().anyMatch(step -> step.deed() == Deed.HOLD);
        Optional<CountJson> seconds = sections.read(HOLD, CountJson.class);
        if (holds && seconds.filter(count -> count.start() == 0).isPresent()) {
            JsonPointer start = HOLD.appendProperty("start");
            findings.add(start, Reason.NOT_SENSIBLE, "there is a HOLD, but it lasts 0 s");
        }
        if (!holds && seconds.filter(count -> count.target() > 0).isPresent()) {
            findings.add(HOLD, Reason.NOT_SENSIBLE, "there is no HOLD that could last so long");
        }
    }
}
