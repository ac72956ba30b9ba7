package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.session.SampleRoutines;

/// What is played in the place of what, by hand from the cards of clinical reference 1.3 and 2.4.
class ShippedSubstitutesTest {

    private static final ExerciseLibrary LIBRARY = SampleRoutines.shipped();

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(
            nullValues = "nothing",
            value = {
                "br-control, COPD HYPERCAPNIA HTN, br-control",
                "br-diaphragm, HYPERINFLATION, br-pursed",
                "br-diaphragm, COPD HYPERINFLATION PANIC_BREATH, br-pursed",
                "br-tee, ASTHMA, br-tee",
                "br-tee, RECENT_EXACERBATION, br-control",
                "br-box, HTN, br-rectangle",
                "br-box, COPD, br-rectangle",
                "br-478, ASTHMA, br-rectangle",
                "br-478, PREG, br-rectangle",
                "br-box, RECENT_EXACERBATION, br-rectangle",
                "br-acbt, HAEMOPTYSIS, nothing",
                "st-cat-cow, OSTEO, st-cat-cow-bone",
                "st-cat-cow, KNEEL, st-cat-cow-seated",
                "st-cat-cow, OSTEO KNEEL, st-cat-cow-seated-bone",
                "st-cat-cow, OSTEO FLOOR_NO, st-cat-cow-seated-bone",
                "st-cat-cow, FLOOR_NO SPINE_OP, nothing",
                "st-child, COPD, st-child-seated",
                "st-child, COPD HIP_NEW, nothing",
                "st-rotation, STEROID, st-rotation-bone",
                "st-thoracic-ext, VFX_OLD, st-thoracic-ext-bone",
                "st-bird-dog, FLOOR_NO, st-bird-dog-standing",
                "st-bridge, EYE, st-bridge-seated",
                "st-thread-needle, OSTEO, st-rotation-bone",
                "st-sphinx, PREG, st-stand-ext",
                "st-sphinx, PREG VFX_RECENT, nothing",
                "st-sphinx, RECENT_EXACERBATION PRONE_NO, br-control",
                "st-pelvic-tilt, ORTHOP, st-pelvic-tilt-seated",
                "st-wall-angel, COPD, st-wall-angel-low",
                "br-pursed, PAEDIATRIC, nothing"
            })
    void whatIsPlayed(String exercise, String tags, String played) {
        Set<SafetyTag> conditions =
                Arrays.stream(tags.split(" ", -1)).map(SafetyTag::valueOf).collect(Collectors.toSet());
        Routine alone =
                Routine.single(LIBRARY.exercise(new ExerciseId(exercise)).orElseThrow());

        assertThat(new Envelope(LIBRARY)
                        .fit(alone, new Profile(conditions, Set.of()))
                        .cleared()
                        .map(cleared -> cleared.routine()
                                .items()
                                .getFirst()
                                .exercise()
                                .id()
                                .value())
                        .orElse(null))
                .isEqualTo(played);
    }
}
