package org.ribwise.app.tour;

import java.util.function.Consumer;

/// What the tour shows of the numbers for safety, the people at this computer and the person's data. Nothing is
/// deleted.
final class HousekeepingScenes {

    private final Stagehand stagehand;
    private final Consumer<String> shoot;

    /// @param shoot takes a picture of this name, in usual and in large text
    HousekeepingScenes(Stagehand stagehand, Consumer<String> shoot) {
        this.stagehand = stagehand;
        this.shoot = shoot;
    }

    void play() {
        open("numbers-open", "numbers-back");
        stagehand.type("number-STOP_BREATHLESS_FROM", "12");
        stagehand.scrollTo("number-STOP_BREATHLESS_FROM");
        shoot.accept("numbers-for-safety");
        open("people-open", "people-add");
        stagehand.type("people-new", "Ben");
        stagehand.press("people-add");
        shoot.accept("people");
        open("data-open", "data-back-up");
        shoot.accept("your-data");
        stagehand.press("data-delete");
        stagehand.press("delete-on");
        shoot.accept("delete-everything");
        stagehand.press("delete-back");
        open("profile-open", "clearance-EYE-YES");
        stagehand.press("clearance-EYE-NOT_SURE");
        stagehand.scrollDown("profile-best");
        shoot.accept("about-you-breath");
        // not sure would let every session wait for a doctor's word
        stagehand.press("clearance-EYE-NO");
        stagehand.press("about-save");
    }

    private void open(String way, String there) {
        stagehand.press("go-SETTINGS");
        stagehand.press(way);
        stagehand.awaitShown(there);
    }
}
