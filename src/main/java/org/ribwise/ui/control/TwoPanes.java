package org.ribwise.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Two panes side by side, or one that fills the room where it is too narrow for both, as it is with large
/// text. Who owns the panes decides which are visible; those that are get the room.
public final class TwoPanes extends Region {

    /// Narrower than this, in widths of the letter m, there is room for one pane only.
    private static final double NARROW_EM = 42;

    private static final double LEFT_EM = 20.5;
    private static final double GAP = 16;

    private final Region left;
    private final Region[] rights;
    private final Label em = new Label();
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper(this, "narrow");

    /// @param left the pane at the left
    /// @param rights panes at the right, of which one is visible
    public TwoPanes(Region left, Region... rights) {
        this.left = left;
        this.rights = rights.clone();
        em.setManaged(false);
        em.setVisible(false);
        getChildren().add(left);
        getChildren().addAll(rights);
        getChildren().add(em);
        narrow.bind(Bindings.createBooleanBinding(
                () -> getWidth() > 0 && getWidth() < NARROW_EM * emPixels(), widthProperty(), em.fontProperty()));
        narrow.subscribe(now -> requestLayout());
    }

    /// Whether there is room for one pane only.
    public ReadOnlyBooleanProperty narrow() {
        return narrow.getReadOnlyProperty();
    }

    private double emPixels() {
        return em.getFont().getSize();
    }

    @Override
    protected void layoutChildren() {
        boolean one = narrow.get();
        double leftWidth = one ? getWidth() : snapSizeX(LEFT_EM * emPixels());
        left.resizeRelocate(0, 0, leftWidth, getHeight());
        double x = one ? 0 : leftWidth + GAP;
        for (Region right : rights) {
            right.resizeRelocate(x, 0, getWidth() - x, getHeight());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return (NARROW_EM + 2) * emPixels();
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEFT_EM * emPixels();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
