package org.ribwise.ui.control;

import java.text.Bidi;
import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A question and a line to write the answer on.
public final class WriteField extends VBox {

    private final TextField field = new TextField();

    /// @param id of the line
    /// @param question what is asked
    /// @param prompt an example, shown while nothing is written; may be empty
    /// @param text what is written
    public WriteField(String id, String question, String prompt, StringProperty text) {
        getStyleClass().add("write-field");
        Label label = new Label(question);
        label.getStyleClass().add("field-question");
        label.setWrapText(true);
        label.setLabelFor(field);
        field.setId(id);
        field.getStyleClass().add("field");
        field.setPromptText(prompt);
        field.setAccessibleText(question);
        field.textProperty().bindBidirectional(text);
        getChildren().addAll(label, field);
    }

    /// Room for several lines. Tab goes on to the next control, as everywhere else; words need no tabulators.
    ///
    /// @param rows how many lines are seen at once
    public static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.textProperty().subscribe(text -> area.setWrapText(!hasRightToLeft(text)));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }

    /// Whether there are letters that are written from the right: JavaFX 26 throws (PrismTextLayout, trailing spaces)
    /// where it has to break a line of them, so such text stays on one line, which scrolls.
    private static boolean hasRightToLeft(@Nullable String text) {
        return text != null && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Sets how many letters are seen at a time.
    ///
    /// @return this field
    public WriteField wide(int letters) {
        field.setPrefColumnCount(letters);
        field.setMaxWidth(USE_PREF_SIZE);
        return this;
    }

    /// Puts the keyboard on the line and marks what is there, to be typed over.
    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }
}
