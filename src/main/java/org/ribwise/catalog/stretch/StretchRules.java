package org.ribwise.catalog.stretch;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribwise.catalog.reading.CardTranslation;
import org.ribwise.catalog.reading.CountJson;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.Sections;
import org.ribwise.catalog.stretch.StretchJson.Deed;
import org.ribwise.catalog.stretch.StretchJson.Step;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.StretchExercise.Sides;
import org.ribwise.domain.motion.BasePose;
import org.ribwise.domain.motion.Rig;
import org.ribwise.domain.motion.View;

/// What must be true of a stretch and cannot be said by its schema.
final class StretchRules {

    private static final JsonPointer VIEW = JsonPointer.compile("/view");
    private static final JsonPointer BASE = JsonPointer.compile("/base");
    private static final JsonPointer SIDES = JsonPointer.compile("/sides");
    private static final JsonPointer STEPS = JsonPointer.compile("/steps");
    private static final JsonPointer FINISH = JsonPointer.compile("/finish");
    private static final JsonPointer HOLD = JsonPointer.compile("/dose/holdSeconds");
    private static final JsonPointer REPS = JsonPointer.compile("/dose/reps");
    private static final JsonPointer SETS = JsonPointer.compile("/dose/sets");

    private static final List<String> SIDE_WORDS = List.of("{side}", "{other}");

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
            checkCues(steps, sound);
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
            findings.add(
                    BASE, Reason.BASE_NOT_IN_VIEW, base.get().name(), view.get().name());
        }
    }

    private void checkPoses(JsonPointer steps, Map<Integer, Step> sound) {
        Optional<View> view = sections.read(VIEW, View.class);
        if (view.isEmpty()) {
            return;
        }
        // which base pose it is makes no difference to the names of angles
        BasePose base = sections.read(BASE, BasePose.class).orElse(BasePose.STAND);
        PoseTranslation poses = new PoseTranslation(view.get(), base, findings);
        boolean drawn = sections.sound(BASE) && Rig.shows(view.get(), base);
        sound.forEach((index, step) -> {
            if (step.pose() != null) {
                JsonPointer place = steps.appendIndex(index).appendProperty("pose");
                poses.of(step.pose(), place)
                        .filter(pose -> drawn && findings.noneWithin(place))
                        .ifPresent(pose -> FigureRule.check(pose, place, findings));
            }
        });
    }

    /// A cue names a side only where there are two.
    private void checkCues(JsonPointer steps, Map<Integer, Step> sound) {
        if (sections.read(SIDES, Sides.class).filter(Sides.NONE::equals).isEmpty()) {
            return;
        }
        sound.forEach((index, step) -> step.cue().forEach((language, cue) -> {
            JsonPointer place = steps.appendIndex(index).appendProperty("cue").appendProperty(language);
            SIDE_WORDS.stream().filter(cue::contains).forEach(word -> findings.add(place, Reason.SIDE_IN_CUE, word));
        }));
    }

    /// A hold needs seconds, and seconds of a hold need a hold.
    private void checkHold(Map<Integer, Step> steps) {
        boolean holds = steps.values().stream().anyMatch(step -> step.do_() == Deed.HOLD);
        Optional<CountJson> seconds = sections.read(HOLD, CountJson.class);
        if (holds && seconds.filter(count -> count.start() == 0).isPresent()) {
            JsonPointer start = HOLD.appendProperty("start");
            findings.add(start, Reason.HOLD_WITHOUT_SECONDS);
        }
        seconds.filter(count -> !holds && count.target() > 0)
                .ifPresent(count -> findings.add(HOLD, Reason.SECONDS_WITHOUT_HOLD, Integer.toString(count.target())));
    }
}
