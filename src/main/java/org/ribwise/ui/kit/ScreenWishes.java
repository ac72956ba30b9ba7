package org.ribwise.ui.kit;

import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.settings.ScreenSettings.Contrast;
import org.ribwise.domain.settings.ScreenSettings.Motion;
import org.ribwise.domain.settings.ScreenSettings.Scheme;

/// Lets a scene look as the person chose: scheme and motion are the scene's preferences, which follow the system where
/// the person leaves it to the system; high contrast is the pseudo-class `:high-contrast` of the root, for which the
/// token file has tokens of its own.
public final class ScreenWishes {

    private static final PseudoClass HIGH_CONTRAST = PseudoClass.getPseudoClass("high-contrast");

    private ScreenWishes() {}

    /// Applies the settings to a scene now and whenever they change.
    public static void apply(LiveSettings settings, Scene scene) {
        Scene.Preferences preferences = scene.getPreferences();
        settings.now().map(now -> now.screen().scheme()).subscribe(scheme -> preferences.setColorScheme(of(scheme)));
        settings.now().map(now -> now.screen().motion()).subscribe(motion -> preferences.setReducedMotion(of(motion)));
        settings.now()
                .map(now -> now.screen().contrast())
                .subscribe(
                        contrast -> scene.getRoot().pseudoClassStateChanged(HIGH_CONTRAST, contrast == Contrast.HIGH));
    }

    /// Null leaves it to the system.
    private static @Nullable ColorScheme of(Scheme scheme) {
        return switch (scheme) {
            case AS_SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }

    /// Null leaves it to the system.
    private static @Nullable Boolean of(Motion motion) {
        return switch (motion) {
            case AS_SYSTEM -> null;
            case REDUCED -> true;
            case FULL -> false;
        };
    }
}
