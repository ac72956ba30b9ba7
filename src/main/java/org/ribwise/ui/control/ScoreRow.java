package org.ribwise.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.ui.kit.Messages;

/// The eleven numbers from 0 to 10 as one row to choose from, with words for both ends. It starts with nothing
/// chosen: not rated is something else than 0.
///
/// Every number is at least 44 × 44 px; where eleven do not fit side by side they wrap.
///
/// Keyboard: Tab enters the row once; Left and Right move the choice, digits choose 0 to 9, Home and End choose the
/// ends, Backspace or Delete takes the choice back. Choosing the chosen number again takes it back, too. Enter is left
/// to the main button of the screen: who has typed a number and presses Enter wants to go on, not to take it back.
public final class ScoreRow extends Region {

    private static final double GAP = 3;
    private static final double SMALLEST_TARGET = 44;
    private static final int[] COLUMNS = {11, 6, 4, 3};

    private final ObjectProperty<@Nullable Nrs> value = new SimpleObjectProperty<>(this, "value", null);
    private final List<ScoreCell> cells = new ArrayList<>();
    private final Label lowest;
    private final Label highest;

    /// @param messages the words
    /// @param lowestMeans what 0 means, for instance "no pain"
    /// @param highestMeans what 10 means
    public ScoreRow(Messages messages, String lowestMeans, String highestMeans) {
        lowest = anchor(lowestMeans);
        highest = anchor(highestMeans);
        highest.getStyleClass().add("score-anchor-highest");
        getStyleClass().setAll("score-row");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("control.score", lowestMeans, highestMeans));
        for (int i = Nrs.LOWEST; i <= Nrs.HIGHEST; i++) {
            ScoreCell cell = new ScoreCell(new Nrs(i), messages);
            cell.setOnAction(press -> choose(cell.rating()));
            cells.add(cell);
        }
        getChildren().addAll(cells);
        getChildren().addAll(lowest, highest);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        OneClick.each(this);
        value.subscribe(this::paint);
    }

    private static Label anchor(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("score-anchor");
        return label;
    }

    /// The chosen rating, null while not rated.
    public ObjectProperty<@Nullable Nrs> valueProperty() {
        return value;
    }

    /// The chosen rating, empty while not rated.
    public Optional<Nrs> rating() {
        return Optional.ofNullable(value.get());
    }

    /// Puts the keyboard focus on the chosen number, or on 0 when none is chosen.
    @Override
    public void requestFocus() {
        cells.get(entrance()).requestFocus();
    }

    private void choose(Nrs rating) {
        value.set(rating.equals(value.get()) ? null : rating);
        paint(value.get());
    }

    private void paint(@Nullable Nrs rating) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setSelected(cells.get(i).rating().equals(rating));
            cells.get(i).setFocusTraversable(i == entrance());
        }
    }

    private int entrance() {
        return rating().map(Nrs::value).orElse(Nrs.LOWEST);
    }

    private void onKey(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Optional<Nrs> digit = Digits.rating(key.getCode());
        if (key.getCode() == KeyCode.ENTER) {
            getParent().fireEvent(key.copyFor(getParent(), getParent()));
        } else if (digit.isPresent()) {
            moveTo(digit.get().value());
        } else if (key.getCode() == KeyCode.BACK_SPACE || key.getCode() == KeyCode.DELETE) {
            value.set(null);
        } else if (!moved(key.getCode())) {
            return;
        }
        key.consume();
    }

    private boolean moved(KeyCode key) {
        int now = rating().map(Nrs::value).orElse(Nrs.LOWEST - 1);
        switch (key) {
            case LEFT, KP_LEFT, DOWN, KP_DOWN -> moveTo(Math.max(Nrs.LOWEST, now - 1));
            case RIGHT, KP_RIGHT, UP, KP_UP -> moveTo(Math.min(Nrs.HIGHEST, now + 1));
            case HOME -> moveTo(Nrs.LOWEST);
            case END -> moveTo(Nrs.HIGHEST);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void moveTo(int rating) {
        value.set(new Nrs(rating));
        cells.get(rating).requestFocus();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        double height = cellHeight();
        for (int i = 0; i < cells.size(); i++) {
            double x = (i % columns) * (width + GAP);
            int row = i / columns;
            double y = row * (height + GAP);
            cells.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
        }
        double top = rowsHeight(getWidth()) + GAP;
        double half = (getWidth() - GAP) / 2;
        double anchors = getHeight() - top;
        layoutInArea(lowest, 0, top, half, anchors, 0, HPos.LEFT, VPos.TOP);
        layoutInArea(highest, half + GAP, top, half, anchors, 0, HPos.RIGHT, VPos.TOP);
    }

    private int columns(double width) {
        for (int columns : COLUMNS) {
            if (columns * cellWidth() + (columns - 1) * GAP <= width) {
                return columns;
            }
        }
        return COLUMNS[COLUMNS.length - 1];
    }

    private double cellWidth() {
        return Math.max(SMALLEST_TARGET, cells.getLast().minWidth(-1));
    }

    private double cellHeight() {
        return Math.max(SMALLEST_TARGET, cells.getLast().minHeight(-1));
    }

    private double rowsHeight(double width) {
        int rows = Math.ceilDiv(cells.size(), columns(width));
        return rows * cellHeight() + (rows - 1) * GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        int fewest = COLUMNS[COLUMNS.length - 1];
        return fewest * cellWidth() + (fewest - 1) * GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        return cells.size() * cellWidth() + (cells.size() - 1) * GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width < 0 ? computePrefWidth(-1) : width;
        double half = (known - GAP) / 2;
        return rowsHeight(known) + GAP + Math.max(lowest.prefHeight(half), highest.prefHeight(half));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
