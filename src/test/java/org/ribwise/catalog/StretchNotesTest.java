package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyNote.Action;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.exercise.StretchExercise.Position;
import org.ribwise.domain.motion.BasePose;

/// The shipped stretches block and caution for the tags of the cards in clinical reference 2.4, copied by hand, and
/// for what follows from their position and the meaning of the tags in 2.2.
class StretchNotesTest {

    private static final ExerciseLibrary LIBRARY = new JsonExerciseSource(DefinitionsOnDisk.SHIPPED).read();

    /// Blocks and cautions of the card, then what is added: with `!` as a block, without as a caution. STEROID goes
    /// with OSTEO, VFX_OLD where that rule is about rounding, turning or the end of the range; lying flat brings
    /// REFLUX and PREG, the floor FLOOR_NO, a low head EYE, an arm held up HTN (all 2.2); turning brings RIB (5.5).
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    st-thoracic-ext   | VFX_RECENT SPINE_OP     | VFX_OLD OSTEO SHOULDER NECK_ART STENOSIS | STEROID
                    st-cat-cow        | VFX_RECENT SPINE_OP     | OSTEO STEROID VFX_OLD KNEEL WRIST REFLUX ORTHOP VERTIGO | EYE !FLOOR_NO
                    st-child          | VFX_RECENT HIP_NEW EYE  | OSTEO STEROID REFLUX ORTHOP COPD KNEEL PREG | VFX_OLD !FLOOR_NO
                    st-open-book      | VFX_RECENT SPINE_OP     | OSTEO SHOULDER RIB ORTHOP HIP_NEW FLOOR_NO | STEROID VFX_OLD
                    st-rotation       | VFX_RECENT              | OSTEO VFX_OLD HIP_NEW RADIC NECK_ART | STEROID RIB
                    st-side-bend      | VFX_RECENT RIB          | OSTEO SHOULDER RADIC BALANCE | STEROID VFX_OLD HTN
                    st-doorway-pec    | SHOULDER CHEST_ABDO_OP  | BALANCE RADIC |
                    st-shoulder-rolls |                         | SHOULDER |
                    st-scap-squeeze   |                         | SHOULDER HTN |
                    st-upper-trap     | NECK_ART                | RADIC OSTEO VERTIGO | STEROID VFX_OLD
                    st-levator        | NECK_ART                | RADIC OSTEO VERTIGO | STEROID VFX_OLD
                    st-chin-tuck      |                         | NECK_ART RADIC |
                    st-knee-chest     | VFX_RECENT HIP_NEW      | OSTEO REFLUX ORTHOP RADIC COPD | STEROID VFX_OLD PREG FLOOR_NO
                    st-pelvic-tilt    |                         | VFX_RECENT ORTHOP | REFLUX PREG !FLOOR_NO
                    st-knee-rolls     | VFX_RECENT SPINE_OP     | OSTEO HIP_NEW RADIC ORTHOP | STEROID VFX_OLD REFLUX PREG !FLOOR_NO
                    st-bird-dog       | VFX_RECENT              | KNEEL WRIST BALANCE SHOULDER HTN ORTHOP | !FLOOR_NO
                    st-bridge         | VFX_RECENT EYE          | REFLUX ORTHOP HTN PREG STENOSIS | !FLOOR_NO
                    st-thread-needle  | VFX_RECENT EYE          | OSTEO SHOULDER KNEEL WRIST REFLUX ORTHOP VERTIGO | STEROID VFX_OLD RIB !FLOOR_NO
                    st-sphinx         | VFX_RECENT PREG PRONE_NO | STENOSIS SPONDY REFLUX ORTHOP COPD SHOULDER NECK_ART | !FLOOR_NO
                    st-stand-ext      | VFX_RECENT              | BALANCE STENOSIS SPONDY VERTIGO |
                    st-wall-angel     |                         | SHOULDER BALANCE COPD |
                    st-cross-body     |                         | SHOULDER |
                    st-hamstring-seat |                         | RADIC HIP_NEW OSTEO BALANCE | STEROID VFX_OLD
                    st-hip-flexor     |                         | BALANCE HIP_NEW SPONDY |
                    st-heel-slide     |                         | ORTHOP | REFLUX PREG !FLOOR_NO
                    st-sit-stand      |                         | BALANCE VERTIGO |
                    """)
    void theTagsAreThoseOfTheCardAndOfThePosition(
            String id, @Nullable String blocks, @Nullable String cautions, @Nullable String added) {
        Set<SafetyTag> blocked = tags(blocks);
        Set<SafetyTag> cautioned = tags(cautions);
        words(added)
                .forEach(word ->
                        (word.startsWith("!") ? blocked : cautioned).add(SafetyTag.valueOf(word.replace("!", ""))));
        assertThat(tags(stretch(id), Action.BLOCK)).isEqualTo(blocked);
        assertThat(tags(stretch(id), Action.CAUTION)).isEqualTo(cautioned);
    }

    /// A variant keeps the blocks of its card but for those that its change removes.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    st-thoracic-ext-bone    | VFX_RECENT SPINE_OP    | SHOULDER NECK_ART STENOSIS
                    st-cat-cow-bone         | VFX_RECENT SPINE_OP FLOOR_NO | KNEEL WRIST REFLUX ORTHOP VERTIGO
                    st-cat-cow-seated       | VFX_RECENT SPINE_OP    | OSTEO STEROID VFX_OLD VERTIGO
                    st-cat-cow-seated-bone  | VFX_RECENT SPINE_OP    | VERTIGO
                    st-child-seated         | VFX_RECENT HIP_NEW     | EYE REFLUX PREG
                    st-open-book-bone       | VFX_RECENT SPINE_OP    | SHOULDER RIB ORTHOP HIP_NEW FLOOR_NO
                    st-rotation-bone        | VFX_RECENT             | HIP_NEW RADIC NECK_ART RIB
                    st-side-bend-bone       | VFX_RECENT RIB         | RADIC BALANCE
                    st-doorway-pec-seated   | SHOULDER CHEST_ABDO_OP | RADIC
                    st-doorway-pec-one      | SHOULDER CHEST_ABDO_OP | BALANCE RADIC
                    st-upper-trap-bone      | NECK_ART               | RADIC VERTIGO
                    st-knee-chest-bone      | VFX_RECENT HIP_NEW     | REFLUX ORTHOP RADIC COPD PREG FLOOR_NO
                    st-knee-chest-seated    | VFX_RECENT HIP_NEW     | OSTEO STEROID VFX_OLD RADIC COPD
                    st-pelvic-tilt-seated   |                        | VFX_RECENT
                    st-knee-rolls-bone      | VFX_RECENT SPINE_OP FLOOR_NO | HIP_NEW RADIC ORTHOP REFLUX PREG
                    st-bird-dog-slide       | VFX_RECENT FLOOR_NO    | KNEEL WRIST BALANCE SHOULDER HTN ORTHOP
                    st-bird-dog-standing    | VFX_RECENT             | BALANCE SHOULDER HTN
                    st-bird-dog-seated      | VFX_RECENT             | SHOULDER HTN
                    st-bridge-seated        | VFX_RECENT             | EYE HTN
                    st-thread-needle-seated | VFX_RECENT             | OSTEO STEROID VFX_OLD SHOULDER VERTIGO RIB
                    st-wall-angel-seated    |                        | SHOULDER COPD
                    st-wall-angel-low       |                        | SHOULDER
                    st-sit-stand-no-hands   |                        | BALANCE VERTIGO
                    """)
    void aVariantKeepsTheTagsThatItsChangeDoesNotRemove(String id, @Nullable String blocks, @Nullable String cautions) {
        assertThat(tags(stretch(id), Action.BLOCK)).isEqualTo(tags(blocks));
        assertThat(tags(stretch(id), Action.CAUTION)).isEqualTo(tags(cautions));
    }

    static Stream<StretchExercise> stretches() {
        return LIBRARY.exercises().stream()
                .filter(StretchExercise.class::isInstance)
                .map(StretchExercise.class::cast);
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void whatThePositionAsksForIsNoted(StretchExercise stretch) {
        Set<SafetyTag> noted = EnumSet.noneOf(SafetyTag.class);
        stretch.card().safety().forEach(note -> noted.add(note.tag()));
        assertThat(noted.contains(SafetyTag.OSTEO)).isEqualTo(noted.contains(SafetyTag.STEROID));
        if (stretch.position() == Position.FLOOR) {
            assertThat(noted).contains(SafetyTag.FLOOR_NO, SafetyTag.ORTHOP);
        }
        if (stretch.position() == Position.STANDING) {
            assertThat(noted).contains(SafetyTag.BALANCE);
        }
        if (stretch.base() == BasePose.CROOK) {
            assertThat(noted).contains(SafetyTag.PREG, SafetyTag.REFLUX);
        }
        if (stretch.base() == BasePose.PRONE) {
            assertThat(tags(stretch, Action.BLOCK)).contains(SafetyTag.PRONE_NO, SafetyTag.PREG);
        }
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void whatIsOfferedInsteadIsThereAndSuitsTheSameCondition(StretchExercise stretch) {
        for (SafetyNote note : stretch.card().safety()) {
            note.instead()
                    .ifPresent(id -> assertThat(notes(id, note.tag()))
                            .as(stretch.id() + " offers " + id + " for " + note.tag())
                            .allMatch(other -> other.action() == Action.CAUTION)
                            .allMatch(other -> other.instead().isEmpty()));
        }
    }

    @Test
    void aLowHeadIsLimitedInTimeForThoseWhoCannotLieFlat() {
        assertThat(notes(new ExerciseId("st-cat-cow"), SafetyTag.ORTHOP))
                .extracting(note -> note.limits().longestSeconds())
                .containsExactly(OptionalInt.of(30));
        for (SafetyTag tag : List.of(SafetyTag.ORTHOP, SafetyTag.COPD)) {
            assertThat(notes(new ExerciseId("st-child"), tag))
                    .extracting(note -> note.limits().longestHoldSeconds())
                    .containsExactly(OptionalInt.of(10));
        }
    }

    private static Exercise stretch(String id) {
        return LIBRARY.exercise(new ExerciseId(id)).orElseThrow();
    }

    private static List<SafetyNote> notes(ExerciseId id, SafetyTag tag) {
        return stretch(id.value()).card().safety().stream()
                .filter(note -> note.tag() == tag)
                .toList();
    }

    private static Set<SafetyTag> tags(Exercise exercise, Action action) {
        return exercise.card().safety().stream()
                .filter(note -> note.action() == action)
                .map(SafetyNote::tag)
                .collect(Collectors.toSet());
    }

    private static Set<SafetyTag> tags(@Nullable String words) {
        return words(words)
                .map(SafetyTag::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SafetyTag.class)));
    }

    private static Stream<String> words(@Nullable String words) {
        return words == null ? Stream.empty() : Arrays.stream(words.split(" ", -1));
    }
}
