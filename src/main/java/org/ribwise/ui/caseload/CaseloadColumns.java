package org.ribwise.ui.caseload;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.ribwise.domain.caseload.CaseloadOrder;

/// A name and figures side by side, as wide in the header of the list as in each of its rows. Laid out by hand and not
/// by the stylesheet: a row is made of few nodes, so that the list is on the screen soon.
final class CaseloadColumns extends Region {

    private final Labeled name;
    private final List<? extends Node> figures;

    /// @param name takes the room that the figures leave; its letters are the measure of all widths
    /// @param figures one for each of {@link CaseloadFigures#COLUMNS}
    CaseloadColumns(Labeled name, List<? extends Node> figures) {
        this.name = name;
        this.figures = List.copyOf(figures);
        getChildren().add(name);
        getChildren().addAll(figures);
    }

    /// How wide a column is, in widths of the letter m: its longest usual text in bold letters.
    private static double em(CaseloadOrder column) {
        return switch (column) {
            case NEED, NAME -> 0;
            case WEEK, FOUR_WEEKS -> 4.2;
            case PAIN, BREATHLESSNESS -> 5.3;
            case LAST_SESSION -> 5;
            case STOPS, RULES -> 3.5;
        };
    }

    private double width(CaseloadOrder column) {
        return em(column) * name.getFont().getSize();
    }

    private double nameWidth() {
        double taken = figures.getFirst().isManaged()
                ? CaseloadFigures.COLUMNS.stream().mapToDouble(this::width).sum()
                : 0;
        return Math.max(0, getWidth() - getInsets().getLeft() - getInsets().getRight() - taken);
    }

    @Override
    protected void layoutChildren() {
        double top = getInsets().getTop();
        double height = getHeight() - top - getInsets().getBottom();
        double x = getInsets().getLeft();
        double width = nameWidth();
        layoutInArea(name, x, top, width, height, 0, HPos.LEFT, VPos.CENTER);
        x += width;
        for (int i = 0; i < figures.size(); i++) {
            width = width(CaseloadFigures.COLUMNS.get(i));
            layoutInArea(figures.get(i), snapPositionX(x), top, width, height, 0, HPos.LEFT, VPos.CENTER);
            x += width;
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest = name.prefHeight(-1);
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).isManaged()) {
                highest = Math.max(highest, figures.get(i).prefHeight(width(CaseloadFigures.COLUMNS.get(i))));
            }
        }
        return getInsets().getTop() + highest + getInsets().getBottom();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
