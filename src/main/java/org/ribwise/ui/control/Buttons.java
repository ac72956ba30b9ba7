package org.ribwise.ui.control;

import javafx.scene.control.Button;

/// The buttons of every room. Their words wrap, so that large text is never cut off.
public final class Buttons {

    private Buttons() {}

    /// What most people want next on a screen.
    ///
    /// @param id what tests, the tour and style sheets find it by
    /// @param run what follows when it is pressed
    public static Button main(String id, String text, Runnable run) {
        return styled(id, text, "main-action", run);
    }

    /// Any other way on.
    ///
    /// @param id what tests, the tour and style sheets find it by
    /// @param run what follows when it is pressed
    public static Button second(String id, String text, Runnable run) {
        return styled(id, text, "second-action", run);
    }

    /// A button with a look of its own.
    ///
    /// @param id what tests, the tour and style sheets find it by
    /// @param style its look, a class of the style sheets
    /// @param run what follows when it is pressed
    public static Button styled(String id, String text, String style, Runnable run) {
        Button button = styled(id, text, style);
        button.setOnAction(event -> run.run());
        return button;
    }

    /// A button that nothing follows from yet.
    ///
    /// @param id what tests, the tour and style sheets find it by
    /// @param style its look, a class of the style sheets
    public static Button styled(String id, String text, String style) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(style);
        button.setWrapText(true);
        return button;
    }
}
