package org.ribwise.domain.sample;

/// How much the made-up person does and writes down.
public enum SampleRhythm {
    /// About five sessions a week and a diary line or two a day: as believable as can be.
    USUAL(0.1, 0.72, 0.18, 1),
    /// Three to four sessions a day, and everything written down that can be: a record as large as one can get.
    BUSY(0.98, 1, 1, 6);

    private final double moreThanOne;
    private final double one;
    private final double detail;
    private final int notes;

    SampleRhythm(double moreThanOne, double one, double detail, int notes) {
        this.moreThanOne = moreThanOne;
        this.one = one;
        this.detail = detail;
        this.notes = notes;
    }

    /// Sessions of a day without a break.
    int sessions(SampleDice dice) {
        if (!dice.happens(one)) {
            return 0;
        }
        if (!dice.happens(moreThanOne)) {
            return 1;
        }
        return this == USUAL ? 2 : dice.happens(0.45) ? 4 : dice.happens(0.9) ? 3 : 2;
    }

    /// Chance that something is written down that could as well be left out.
    double detail() {
        return detail;
    }

    /// Most heat packs and medicines of a day.
    int notes() {
        return notes;
    }
}
