package org.ribwise.app.tour;

/// What a physiotherapist does besides plans: copies of the list, a patient's conditions, the passphrase.
///
/// @param stagehand is in the list of patients
/// @param bothSizes takes the pictures
record ClinicRoomScenes(Stagehand stagehand, BothSizes bothSizes) {

    private static final String PASSPHRASE = "correct horse battery";

    /// Takes the pictures.
    ///
    /// @param patient somebody in the list, by the id of the line
    void play(String patient) {
        stagehand.press("caseload-copies");
        stagehand.awaitShown("data-back-up");
        bothSizes.shoot("patients-copies");
        stagehand.press("data-back");
        stagehand.press(patient);
        stagehand.press("patient-conditions");
        stagehand.awaitShown("about-save");
        bothSizes.shoot("patient-conditions");
        stagehand.press("about-save");
        stagehand.awaitShown("patient-remove");
        bothSizes.shoot("patient-removed", "patient-remove");
        stagehand.press("patient-back");
        key();
    }

    private void key() {
        stagehand.press("caseload-key");
        stagehand.awaitShown("key-make");
        bothSizes.shoot("clinic-key");
        stagehand.type("key-new", PASSPHRASE);
        stagehand.type("key-again", PASSPHRASE);
        stagehand.press("key-make");
        stagehand.awaitShown("key-change");
        bothSizes.shoot("clinic-key-open");
        stagehand.press("key-lock");
        stagehand.awaitShown("key-unlock");
        bothSizes.shoot("clinic-key-locked");
        stagehand.press("key-forgotten");
        stagehand.awaitShown("key-aside");
        bothSizes.shoot("clinic-key-forgotten");
    }
}
