package org.ribwise.app.tour;

import org.ribwise.app.assembly.Program;

/// Takes a screen in usual text, light and dark, and once in the largest.
///
/// @param program its text is made larger for a moment
/// @param stagehand waits for the screen
/// @param camera takes the pictures
record BothSizes(Program program, Stagehand stagehand, Camera camera) {

    private static final int LARGE_TEXT_PERCENT = 200;
    private static final int USUAL_TEXT_PERCENT = 100;

    /// Takes the screen as it is.
    void shoot(String name) {
        camera.shoot(name);
        shootLarge(name);
    }

    /// Takes the screen in large text only.
    void shootLarge(String name) {
        resize(LARGE_TEXT_PERCENT);
        camera.shootLarge(name);
        resize(USUAL_TEXT_PERCENT);
    }

    /// Scrolls to a card first, in each size.
    void shoot(String name, String card) {
        stagehand.scrollTo(card);
        camera.shoot(name);
        resize(LARGE_TEXT_PERCENT);
        stagehand.scrollTo(card);
        camera.shootLarge(name);
        resize(USUAL_TEXT_PERCENT);
    }

    private void resize(int percent) {
        Stagehand.onScreen(() -> {
            program.textSize().set(percent);
            return true;
        });
        stagehand.awaitPulse();
    }
}
