package org.ribwise.ui.kit;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.ribwise.domain.settings.ScreenSettings;

/// How large the text is: 100 % to 200 % of 16 px. All text sizes in the stylesheets are in em and follow. The size is
/// a setting, so keys and settings screen are always in step.
///
/// Keys: Ctrl and plus, Ctrl and minus, Ctrl and 0.
public final class TextSize {

    /// From one size to the next, percent of 16 px.
    public static final int STEP_PERCENT = 25;

    private static final int WHOLE_PERCENT = 100;
    private static final int USUAL_PIXELS = 16;

    private final LiveSettings settings;
    private final ReadOnlyIntegerWrapper pixels = new ReadOnlyIntegerWrapper(USUAL_PIXELS);

    /// @param settings keep the size
    public TextSize(LiveSettings settings) {
        this.settings = settings;
        settings.now().subscribe(now -> pixels.set(USUAL_PIXELS * now.screen().textPercent() / WHOLE_PERCENT));
    }

    /// The size of the root's font in pixels: 16 to 32.
    public ReadOnlyIntegerProperty pixels() {
        return pixels.getReadOnlyProperty();
    }

    /// Sets the size; values outside 100 to 200 count as the nearer end.
    ///
    /// @param wanted percent of the usual size
    public void set(int wanted) {
        int percent = Math.clamp(wanted, ScreenSettings.SMALLEST_TEXT_PERCENT, ScreenSettings.LARGEST_TEXT_PERCENT);
        settings.change(all -> all.with(all.screen().withText(percent)));
    }

    /// Lets a scene follow this size, and gives it the keys.
    public void applyTo(Scene scene) {
        pixels.subscribe(size -> scene.getRoot().setStyle("-fx-font-size: " + size + "px;"));
        onKey(scene, KeyCode.PLUS, STEP_PERCENT);
        onKey(scene, KeyCode.EQUALS, STEP_PERCENT);
        onKey(scene, KeyCode.ADD, STEP_PERCENT);
        onKey(scene, KeyCode.MINUS, -STEP_PERCENT);
        onKey(scene, KeyCode.SUBTRACT, -STEP_PERCENT);
        onKey(scene, KeyCode.DIGIT0, -ScreenSettings.LARGEST_TEXT_PERCENT);
    }

    private void onKey(Scene scene, KeyCode key, int change) {
        Runnable resize = () -> set(settings.now().get().screen().textPercent() + change);
        var plain = new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
        var shifted = new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        scene.getAccelerators().put(plain, resize);
        scene.getAccelerators().put(shifted, resize);
    }
}
