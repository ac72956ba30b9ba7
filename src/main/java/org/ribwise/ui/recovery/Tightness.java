package org.ribwise.ui.recovery;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Tells the stylesheet when a screen has little room for its text, as the pseudo-classes `:tight` and `:tiny`: a small
/// window, large text, or both. What matters most stays in sight then.
final class Tightness {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");

    /// In widths of the letter m.
    private static final double TIGHT_WIDTH_EM = 36;

    private static final double TIGHT_HEIGHT_EM = 32;
    private static final double TINY_WIDTH_EM = 20;
    private static final double TINY_HEIGHT_EM = 18;

    private Tightness() {}

    static void watch(Pane screen) {
        Label em = new Label();
        em.setManaged(false);
        em.setVisible(false);
        screen.getChildren().add(em);
        Runnable look = () -> {
            double size = em.getFont().getSize();
            double width = screen.getWidth() / size;
            double height = screen.getHeight() / size;
            screen.pseudoClassStateChanged(TIGHT, width < TIGHT_WIDTH_EM || height < TIGHT_HEIGHT_EM);
            screen.pseudoClassStateChanged(TINY, width < TINY_WIDTH_EM || height < TINY_HEIGHT_EM);
        };
        screen.widthProperty().subscribe(width -> look.run());
        screen.heightProperty().subscribe(height -> look.run());
        em.fontProperty().subscribe(font -> look.run());
    }
}
