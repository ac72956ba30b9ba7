package org.ribwise.ui.control;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Shown;

/// One question with a line to write on. What is written is handed on when the person leaves the line or presses Enter;
/// a refusal is said below it, and the text stays for mending.
public final class EntryField extends VBox {

    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final String question;
    private final Supplier<String> now;
    private final Function<String, Optional<String>> enter;

    /// What is asked.
    ///
    /// @param id of the line
    /// @param question the question
    /// @param unit what stands behind the line; empty when nothing
    /// @param hint below the question; empty when there is none
    public record Asked(String id, String question, String unit, String hint) {}

    /// @param asked what is asked
    /// @param now what is kept
    /// @param enter keeps a text, or answers with the sentence that refuses it
    public EntryField(Asked asked, Supplier<String> now, Function<String, Optional<String>> enter) {
        this.now = now;
        this.enter = enter;
        getStyleClass().add("entry");
        this.question = asked.question();
        Label label = new Label(question);
        label.getStyleClass().add("entry-question");
        label.setWrapText(true);
        label.setLabelFor(field);
        field.setId(asked.id());
        field.getStyleClass().add("entry-field");
        field.setAccessibleText(asked.question() + " " + asked.unit());
        field.setAccessibleHelp(asked.hint());
        Label unit = new Label(asked.unit());
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(field, unit);
        row.getStyleClass().add("entry-row");
        problem.getStyleClass().add("entry-problem");
        problem.setId(asked.id() + "-problem");
        problem.setWrapText(true);
        getChildren().add(label);
        if (!asked.hint().isEmpty()) {
            Label hint = new Label(asked.hint());
            hint.getStyleClass().add("muted");
            hint.setWrapText(true);
            getChildren().add(hint);
        }
        getChildren().addAll(row, problem);
        show();
        // Enter goes on to the main button of the screen: an action of the field's own would keep it
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit();
            }
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit();
            }
        });
    }

    /// Hands on what is written.
    ///
    /// @return whether it was kept
    public boolean commit() {
        if (field.getText().equals(now.get())) {
            say("");
            return true;
        }
        Optional<String> refused = enter.apply(field.getText());
        refused.ifPresentOrElse(this::say, this::show);
        return refused.isEmpty();
    }

    /// Hands on what is written, and says what is asked and why it was not kept; empty when it was.
    public Optional<String> refusal() {
        return commit() ? Optional.empty() : Optional.of(question + ": " + problem.getText());
    }

    /// Shows what is kept, where nothing was refused before.
    public void follow() {
        if (!field.isFocused() && problem.getText().isEmpty()) {
            show();
        }
    }

    /// Takes the keyboard to the line.
    public void takeFocus() {
        field.requestFocus();
    }

    private void show() {
        if (!field.getText().equals(now.get())) {
            field.setText(now.get());
            field.end();
        }
        say("");
    }

    private void say(String sentence) {
        boolean isNew = !sentence.equals(problem.getText());
        problem.setText(sentence);
        Shown.set(problem, !sentence.isEmpty());
        if (isNew) {
            Announcement.make(problem, sentence);
        }
    }
}
