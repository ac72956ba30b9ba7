package org.ribwise.ui.kit;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// How large the text is: 100 % to 200 % of 16 px. All text sizes in the stylesheets are in em and follow.
///
/// Keys: Ctrl and plus, Ctrl and minus, Ctrl and 0.
public final class TextSize {

    private static final int USUAL_PERCENT = 100;
    private static final int LARGEST_PERCENT = 200;
    private static final int STEP_PERCENT = 25;
    private static final int USUAL_PIXELS = 16;

    private final ReadOnlyIntegerWrapper pixels = new ReadOnlyIntegerWrapper(USUAL_PIXELS);
    private int percent = USUAL_PERCENT;

    /// The size of the root's font in pixels: 16 to 32.
    public ReadOnlyIntegerProperty pixels() {
        return pixels.getReadOnlyProperty();
    }

    /// Sets the size; values outside 100 to 200 count as the nearer end.
    ///
    /// @param wanted percent of the usual size
    public void set(int wanted) {
        percent = Math.clamp(wanted, USUAL_PERCENT, LARGEST_PERCENT);
        pixels.set(USUAL_PIXELS * percent / USUAL_PERCENT);
    }

    /// Lets a scene follow this size, and gives it the keys.
    public void applyTo(Scene scene) {
        pixels.subscribe(size -> scene.getRoot().setStyle("-fx-font-size: " + size + "px;"));
        onKey(scene, KeyCode.PLUS, STEP_PERCENT);
        onKey(scene, KeyCode.EQUALS, STEP_PERCENT);
        onKey(scene, KeyCode.ADD, STEP_PERCENT);
        onKey(scene, KeyCode.MINUS, -STEP_PERCENT);
        onKey(scene, KeyCode.SUBTRACT, -STEP_PERCENT);
        onKey(scene, KeyCode.DIGIT0, -LARGEST_PERCENT);
    }

    private void onKey(Scene scene, KeyCode key, int change) {
        Runnable resize = () -> set(percent + change);
        var plain = new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
        var shifted = new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        scene.getAccelerators().put(plain, resize);
        scene.getAccelerators().put(shifted, resize);
    }
}
