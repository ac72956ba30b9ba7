package org.ribwise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.StretchExercise.Sides;
import org.ribwise.domain.session.DoseNumbers;

/// The words of a dose.
class DoseWordsTest {

    private final DoseWords words = new DoseWords(Messages.load(Locale.UK));

    @Test
    void aStretchSaysSetsRepetitionsSidesAndTheHoldInSecondsAndBreaths() {
        assertThat(words.of(new DoseNumbers.Stretching(70_000, 1, 2, Sides.EACH, 10, 2)))
                .isEqualTo("2 × each side, hold 10 s (2 breaths)");
        assertThat(words.of(new DoseNumbers.Stretching(70_000, 1, 2, Sides.NONE, 6, 1)))
                .isEqualTo("2 ×, hold 6 s (1 breath)");
        assertThat(words.of(new DoseNumbers.Stretching(70_000, 1, 2, Sides.NONE, 3, 0)))
                .isEqualTo("2 ×, hold 3 s");
        assertThat(words.of(new DoseNumbers.Stretching(70_000, 3, 5, Sides.ALTERNATE, 0, 0)))
                .isEqualTo("3 sets of 5 × each side in turn");
    }

    @Test
    void aBreathingExerciseSaysItsTimeItsRoundsAndItsBreaths() {
        assertThat(words.of(new DoseNumbers.Breathing(600_000, 60, 1))).isEqualTo("10 min, 60 breaths");
        assertThat(words.of(new DoseNumbers.Breathing(5_000, 1, 1))).isEqualTo("5 s, 1 breath");
        assertThat(words.of(new DoseNumbers.Breathing(97_500, 0, 3))).isEqualTo("3 rounds, 1 min 38 s in all");
    }
}
