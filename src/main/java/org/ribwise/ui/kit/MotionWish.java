package org.ribwise.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Whether things are to stand still on the screen. {@link ScreenWishes} puts what the person chose into the scene's
/// preferences, which otherwise follow the system; stylesheets can ask for it, too, with
/// `@media (prefers-reduced-motion)`.
///
/// ```java
/// MotionWish.isReduced(this).subscribe(stage::reduceMotion);
/// ```
public final class MotionWish {

    private MotionWish() {}

    /// Whether motion is reduced where a node is shown; false while it is shown nowhere.
    ///
    /// @param node on the screen, sooner or later
    public static ObservableValue<Boolean> isReduced(Node node) {
        return node.sceneProperty().flatMap(MotionWish::preference).orElse(false);
    }

    private static ObservableValue<Boolean> preference(Scene scene) {
        return scene.getPreferences().reducedMotionProperty();
    }
}
