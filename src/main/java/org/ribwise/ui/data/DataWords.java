package org.ribwise.ui.data;

import java.time.LocalDate;
import org.ribwise.ui.kit.Messages;

/// What is said about copies of a file, whichever file it is.
///
/// @param words the words
/// @param file which file
public record DataWords(Messages words, Of file) {

    /// Which file.
    public enum Of {
        /// A person's own record.
        PERSON,
        /// A physiotherapist's list of patients.
        PATIENTS
    }

    private String either(String person, String patients) {
        return switch (file) {
            case PERSON -> person;
            case PATIENTS -> patients;
        };
    }

    String title() {
        return either(words.get("data.title"), words.get("data.patientsTitle"));
    }

    String back() {
        return either(words.get("data.back"), words.get("data.patientsBack"));
    }

    String backUpWhy() {
        return either(words.get("data.backUpWhy"), words.get("data.patientsBackUpWhy"));
    }

    String backUpName(LocalDate today) {
        return either(
                words.get("data.backUpName", today.toString()), words.get("data.patientsBackUpName", today.toString()));
    }

    String restoreWhy() {
        return either(words.get("data.restoreWhy"), words.get("data.patientsRestoreWhy"));
    }

    String exportWhy() {
        return either(words.get("data.exportWhy"), words.get("data.patientsExportWhy"));
    }

    String exportName(LocalDate today) {
        return either(
                words.get("data.exportName", today.toString()), words.get("data.patientsExportName", today.toString()));
    }

    String askToRestore() {
        return either(words.get("data.askToRestore"), words.get("data.patientsAskToRestore"));
    }

    String notABackup() {
        return either(words.get("data.notABackup"), words.get("data.patientsNotABackup"));
    }

    String mendTitle() {
        return either(words.get("data.mendTitle"), words.get("data.patientsMendTitle"));
    }

    String mendFound(String day) {
        return either(words.get("data.mendFound", day), words.get("data.patientsMendFound", day));
    }

    String mendNone() {
        return either(words.get("data.mendNone"), words.get("data.patientsMendNone"));
    }

    String mendEmpty() {
        return either(words.get("data.mendEmpty"), words.get("data.patientsMendEmpty"));
    }
}
