package org.ribwise.ui.kit;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// How large the text is: 100 % to 200 % of 16 px. All sizes in the stylesheets are in em and follow.
///
/// Keys: Ctrl and plus, Ctrl and minus, Ctrl and 0.
public final class TextSize {

    private static final int USUAL_PERCENT = 100;
    private static final int LARGEST_PERCENT = 200;
    private static final int STEP_PERCENT = 25;
    private static final int USUAL_PIXELS = 16;

    private final Scene scene;
    private int percent = USUAL_PERCENT;

    private TextSize(Scene scene) {
        this.scene = scene;
    }

    /// Gives a scene the keys.
    public static TextSize of(Scene scene) {
        TextSize size = new TextSize(scene);
        size.onKey(KeyCode.PLUS, () -> size.set(size.percent + STEP_PERCENT));
        size.onKey(KeyCode.EQUALS, () -> size.set(size.percent + STEP_PERCENT));
        size.onKey(KeyCode.ADD, () -> size.set(size.percent + STEP_PERCENT));
        size.onKey(KeyCode.MINUS, () -> size.set(size.percent - STEP_PERCENT));
        size.onKey(KeyCode.SUBTRACT, () -> size.set(size.percent - STEP_PERCENT));
        size.onKey(KeyCode.DIGIT0, () -> size.set(USUAL_PERCENT));
        return size;
    }

    /// Sets the size; values outside 100 to 200 count as the nearer end.
    ///
    /// @param wanted percent of the usual size
    public void set(int wanted) {
        percent = Math.clamp(wanted, USUAL_PERCENT, LARGEST_PERCENT);
        int pixels = USUAL_PIXELS * percent / USUAL_PERCENT;
        scene.getRoot().setStyle("-fx-font-size: " + pixels + "px;");
    }

    private void onKey(KeyCode key, Runnable run) {
        scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), run);
        scene.getAccelerators()
                .put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), run);
    }
}
