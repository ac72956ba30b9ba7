package org.ribwise.ui.progress;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two nodes side by side, the second at the right edge, or one below the other where the room is too small for
/// that: so a row stays readable in a narrow window and with large text.
final class SpreadRow extends Region {

    /// Space between the two, as CSS would say it: one line of text.
    private static final double GAP = 16;

    private final Region left;
    private final Region right;

    /// @param left gets the room that the other leaves; side by side only if that is at least its smallest width
    /// @param right keeps the width that it likes best while side by side
    SpreadRow(Region left, Region right) {
        this.left = left;
        this.right = right;
        getStyleClass().add("spread-row");
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isBeside(double width) {
        return left.minWidth(-1) + GAP + right.prefWidth(-1) <= width;
    }

    private double leftWidth(double width) {
        return isBeside(width)
                ? Math.min(width - GAP - right.prefWidth(-1), left.maxWidth(-1))
                : Math.min(width, left.maxWidth(-1));
    }

    private double rightWidth(double width) {
        return isBeside(width) ? right.prefWidth(-1) : Math.min(width, right.maxWidth(-1));
    }

    private static double heightOf(Region region, double width) {
        return Math.max(region.minHeight(width), region.prefHeight(width));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        double first = heightOf(left, leftWidth(room));
        double second = heightOf(right, rightWidth(room));
        return isBeside(room) ? Math.max(first, second) : first + GAP + second;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double leftWidth = leftWidth(width);
        double rightWidth = rightWidth(width);
        double leftHeight = heightOf(left, leftWidth);
        double rightHeight = heightOf(right, rightWidth);
        if (isBeside(width)) {
            left.resizeRelocate(0, (getHeight() - leftHeight) / 2, leftWidth, leftHeight);
            right.resizeRelocate(width - rightWidth, (getHeight() - rightHeight) / 2, rightWidth, rightHeight);
        } else {
            left.resizeRelocate(0, 0, leftWidth, leftHeight);
            right.resizeRelocate(0, leftHeight + GAP, rightWidth, rightHeight);
        }
    }
}
