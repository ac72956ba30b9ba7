package org.ribwise.ui.recovery;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Two things side by side where there is room, below each other where there is not. Together they are as high as the
/// right one wants to be; the left one, a picture, takes what it gets.
final class TwoColumns extends Region {

    private static final double GAP = 20;
    private static final double LEFT_SHARE = 0.42;

    /// Narrower than this, in widths of the letter m, they stand below each other.
    private static final double NARROW_EM = 42;

    /// Height of the picture above the words, in widths of the letter m.
    private static final double PICTURE_EM = 17;

    private final Region left;
    private final Region right;
    private final Label em = new Label();

    TwoColumns(Region left, Region right) {
        this.left = left;
        this.right = right;
        em.setManaged(false);
        em.setVisible(false);
        getChildren().addAll(left, right, em);
        em.fontProperty().subscribe(font -> requestLayout());
    }

    private boolean isNarrow(double width) {
        return width < NARROW_EM * em.getFont().getSize();
    }

    private double leftWidth(double width) {
        return snapSizeX((width - GAP) * LEFT_SHARE);
    }

    private double pictureHeight() {
        return snapSizeY(PICTURE_EM * em.getFont().getSize());
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double width = inner(getWidth());
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        double y = snappedTopInset();
        if (isNarrow(width)) {
            // what to do comes before the picture
            double words = right.prefHeight(width);
            right.resizeRelocate(x, y, width, words);
            left.resizeRelocate(x, y + words + GAP, width, pictureHeight());
        } else {
            double column = leftWidth(width);
            left.resizeRelocate(x, y, column, height);
            right.resizeRelocate(x + column + GAP, y, width - column - GAP, height);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double edges = snappedTopInset() + snappedBottomInset();
        double known = inner(width < 0 ? computePrefWidth(-1) : width);
        if (isNarrow(known)) {
            return edges + right.prefHeight(known) + GAP + pictureHeight();
        }
        return edges + Math.max(right.prefHeight(known - leftWidth(known) - GAP), pictureHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROW_EM * em.getFont().getSize();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
