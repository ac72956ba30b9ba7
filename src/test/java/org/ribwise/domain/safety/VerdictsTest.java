package org.ribwise.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.VerdictTable.Row;
import org.ribwise.domain.safety.VerdictTable.Verdict;
import org.ribwise.domain.session.SampleRoutines;

/// For every exercise, for every condition and every two of them, the envelope answers what the reference says.
class VerdictsTest {

    private static final int BEYOND_EVERY_RAMP = 1_000;

    private static final ExerciseLibrary LIBRARY = SampleRoutines.shipped();
    private static final Envelope ENVELOPE = new Envelope(LIBRARY);
    private static final VerdictTable TABLE = VerdictTable.read();

    static Stream<Row> rows() {
        return TABLE.rows().stream();
    }

    @Test
    void everyExerciseHasItsRowAndEveryRowItsExercise() {
        assertThat(rows().filter(row -> !row.lastStep()).map(Row::id))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        LIBRARY.exercises().stream().map(Exercise::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theLevelIsThatOfTheReference(Row row) {
        assertThat(LIBRARY.exercise(row.id()).orElseThrow().card().level()).isEqualTo(row.level());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nobodyIsRefusedWithoutAReason(Row row) {
        Verdict expected = row.level() == 3 ? Verdict.REFUSED : Verdict.ALLOWED;

        assertThat(Verdict.of(ENVELOPE.judge(item(row), Profile.NONE))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void oneCondition(Row row) {
        List<String> differences = new ArrayList<>();
        for (SafetyTag tag : SafetyTag.values()) {
            compare(row, Set.of(tag), row.verdict(tag), differences);
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void twoConditionsAreTheStricterOfBoth(Row row) {
        List<String> differences = new ArrayList<>();
        for (SafetyTag one : SafetyTag.values()) {
            for (SafetyTag other : SafetyTag.values()) {
                if (one.compareTo(other) < 0) {
                    compare(row, Set.of(one, other), row.verdict(one, other), differences);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static void compare(Row row, Set<SafetyTag> tags, Verdict expected, List<String> differences) {
        boolean prescribed = row.level() == 3;
        Profile profile = new Profile(tags, prescribed ? Set.of(row.id()) : Set.of());
        Verdict actual = Verdict.of(ENVELOPE.judge(item(row), profile));
        if (actual != expected) {
            differences.add(row.id() + " " + tags + ": " + actual + ", the reference says " + expected);
        }
        Verdict unprescribed = Verdict.of(ENVELOPE.judge(item(row), new Profile(tags, Set.of())));
        if (prescribed && unprescribed != Verdict.REFUSED) {
            differences.add(row.id() + " " + tags + " without a prescription: " + unprescribed);
        }
    }

    private static Routine.Item item(Row row) {
        Exercise exercise = LIBRARY.exercise(row.id()).orElseThrow();
        Routine.Item item = Routine.single(exercise).items().getFirst();
        return row.lastStep() && item instanceof BreathingItem breathing
                ? new BreathingItem(
                        breathing.exercise(),
                        breathing.seconds(),
                        breathing.rounds(),
                        BEYOND_EVERY_RAMP,
                        breathing.limits(),
                        0)
                : item;
    }
}
