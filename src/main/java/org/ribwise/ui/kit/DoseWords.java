package org.ribwise.ui.kit;

import org.ribwise.domain.session.DoseNumbers;

/// Makes the words of a dose from its numbers, for instance "2 × each side, hold 10 s (2 breaths)".
///
/// @param words the words
public record DoseWords(Messages words) {

    private static final long SECOND_MILLIS = 1_000;
    private static final long MINUTE_SECONDS = 60;

    /// The words of a dose.
    public String of(DoseNumbers numbers) {
        return switch (numbers) {
            case DoseNumbers.Breathing breathing -> of(breathing);
            case DoseNumbers.Stretching stretching -> of(stretching);
        };
    }

    private String of(DoseNumbers.Breathing dose) {
        long seconds = Math.ceilDiv(dose.millis(), SECOND_MILLIS);
        String time = seconds % MINUTE_SECONDS == 0
                ? words.get("app.doseMinutes", seconds / MINUTE_SECONDS)
                : words.get("app.doseMinutesSeconds", seconds / MINUTE_SECONDS, seconds % MINUTE_SECONDS);
        String rounds = dose.rounds() == 1 ? time : words.get("app.doseRounds", dose.rounds(), time);
        return dose.breaths() == 0 ? rounds : words.get("app.doseBreaths", rounds, dose.breaths());
    }

    private String of(DoseNumbers.Stretching dose) {
        String reps = switch (dose.sides()) {
            case NONE -> words.get("app.doseReps", dose.reps());
            case EACH -> words.get("app.doseEachSide", dose.reps());
            case ALTERNATE -> words.get("app.doseInTurn", dose.reps());
        };
        String sets = dose.sets() == 1 ? reps : words.get("app.doseSets", dose.sets(), reps);
        return dose.holdSeconds() == 0 ? sets : words.get("app.doseHold", sets, dose.holdSeconds(), dose.holdBreaths());
    }
}
