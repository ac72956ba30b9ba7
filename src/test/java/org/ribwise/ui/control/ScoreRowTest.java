package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.measure.Nrs;

class ScoreRowTest {

    private final Button before = ControlStage.onFxThread(() -> new Button("before"));
    private final Button after = ControlStage.onFxThread(() -> new Button("after"));
    private final ScoreRow row = show(520, "");

    private ScoreRow show(double width, String style) {
        return ControlStage.onFxThread(() -> {
            ScoreRow shown = new ScoreRow(ControlStage.MESSAGES, "no pain", "worst I can imagine");
            VBox box = new VBox(before, shown, after);
            box.setStyle(style);
            ControlStage.show(box, width, 700);
            return shown;
        });
    }

    private static List<ScoreCell> cells(ScoreRow of) {
        return of.getChildrenUnmodifiable().stream()
                .filter(ScoreCell.class::isInstance)
                .map(ScoreCell.class::cast)
                .toList();
    }

    private Optional<Nrs> after(KeyCode... keys) {
        return ControlStage.onFxThread(() -> {
            row.requestFocus();
            for (KeyCode key : keys) {
                ControlStage.press(row, key);
            }
            return row.rating();
        });
    }

    private static Optional<Nrs> rating(int value) {
        return Optional.of(new Nrs(value));
    }

    @Test
    void nothingIsChosenAtFirst() {
        assertThat(row.rating()).isEmpty();
        assertThat(cells(row)).hasSize(11).noneMatch(ScoreCell::isSelected);
    }

    @Test
    void digitsChoose() {
        assertThat(after(KeyCode.DIGIT4)).isEqualTo(rating(4));
        assertThat(cells(row).get(4).isSelected()).isTrue();
        assertThat(cells(row).get(4).isFocused()).isTrue();
    }

    @Test
    void leftAndRightMoveTheChoiceAndStopAtTheEnds() {
        assertThat(after(KeyCode.DIGIT4, KeyCode.RIGHT)).isEqualTo(rating(5));
        assertThat(after(KeyCode.LEFT, KeyCode.LEFT)).isEqualTo(rating(3));
        assertThat(after(KeyCode.END, KeyCode.RIGHT)).isEqualTo(rating(10));
        assertThat(after(KeyCode.HOME, KeyCode.LEFT)).isEqualTo(rating(0));
    }

    @Test
    void theFirstStepToTheRightChoosesZero() {
        assertThat(after(KeyCode.RIGHT)).isEqualTo(rating(0));
    }

    @Test
    void backspaceAndDeleteTakeTheChoiceBack() {
        assertThat(after(KeyCode.DIGIT0, KeyCode.BACK_SPACE)).isEmpty();
        assertThat(after(KeyCode.DIGIT9, KeyCode.DELETE)).isEmpty();
        assertThat(cells(row)).noneMatch(ScoreCell::isSelected);
    }

    @Test
    void aDoubleClickChoosesOnce() {
        ControlStage.onFxThread(() -> {
            click(cells(row).get(3), 1);
            click(cells(row).get(3), 2);
        });
        assertThat(row.rating()).isEqualTo(rating(3));

        ControlStage.onFxThread(() -> click(cells(row).get(3), 1));
        assertThat(row.rating()).as("a click of its own takes it back").isEmpty();
    }

    private static void click(ScoreCell cell, int count) {
        cell.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, count));
        cell.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, count));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, int count) {
        boolean down = type.equals(MouseEvent.MOUSE_PRESSED);
        PickResult nowhere = new PickResult(null, 5, 5);
        return new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                count,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                true,
                nowhere);
    }

    @Test
    void pressingTheChosenNumberAgainTakesItBack() {
        ControlStage.onFxThread(() -> cells(row).get(6).fire());
        assertThat(row.rating()).isEqualTo(rating(6));

        ControlStage.onFxThread(() -> cells(row).get(6).fire());
        assertThat(row.rating()).isEmpty();
        assertThat(cells(row).get(6).isSelected()).isFalse();
    }

    @Test
    void onlyOneNumberIsMarked() {
        ControlStage.onFxThread(() -> cells(row).get(6).fire());
        ControlStage.onFxThread(() -> cells(row).get(2).fire());

        assertThat(cells(row))
                .filteredOn(ScoreCell::isSelected)
                .containsExactly(cells(row).get(2));
    }

    @Test
    void tabEntersTheRowOnceAtTheChosenNumber() {
        ControlStage.onFxThread(() -> {
            row.valueProperty().set(new Nrs(7));
            before.requestFocus();
            ControlStage.press(row, KeyCode.TAB);
        });
        assertThat(cells(row).get(7).isFocused()).isTrue();

        ControlStage.onFxThread(() -> ControlStage.press(row, KeyCode.TAB));
        assertThat(after.isFocused()).isTrue();
    }

    @Test
    void aScreenReaderHearsARadioButtonOfTen() {
        assertThat(cells(row).get(4).getAccessibleText()).isEqualTo("4 of 10");
        assertThat(cells(row)).allMatch(cell -> cell.getAccessibleRole() == AccessibleRole.RADIO_BUTTON);
    }

    @Test
    void everyNumberIsAtLeast44PixelsAtAnyWidthAndTextSize() {
        for (double width : new double[] {240, 330, 520, 900}) {
            for (String style : List.of("", "-fx-font-size: 32px")) {
                ScoreRow shown = show(width, style);
                assertThat(cells(shown)).allSatisfy(cell -> {
                    assertThat(cell.getWidth()).isGreaterThanOrEqualTo(44);
                    assertThat(cell.getHeight()).isGreaterThanOrEqualTo(44);
                    assertThat(cell.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(width + 1);
                });
            }
        }
    }

    @Test
    void theRowWrapsOnlyWhereElevenDoNotFit() {
        assertThat(cells(row).getLast().getLayoutY())
                .isEqualTo(cells(row).getFirst().getLayoutY());
        ScoreRow narrow = show(330, "");
        assertThat(cells(narrow).getLast().getLayoutY())
                .isGreaterThan(cells(narrow).getFirst().getLayoutY());
    }
}
