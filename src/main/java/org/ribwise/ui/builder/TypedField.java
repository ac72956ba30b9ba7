package org.ribwise.ui.builder;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Shown;

/// A question and room to write the answer. Every letter is handed on at once; what is beyond a limit is told
/// below, and the text stays for mending.
final class TypedField extends VBox {

    private static final int LINES = 4;

    private final TextInputControl field;
    private final Supplier<String> now;
    private final String question;
    private final Label problem = Labels.whole("", "entry-problem");

    /// @param id of the line
    /// @param question what is asked
    /// @param now the text that is kept
    /// @param keep keeps a text, or answers with the sentence that says why not
    private TypedField(
            TextInputControl field,
            String id,
            String question,
            Supplier<String> now,
            Function<String, Optional<String>> keep) {
        this.field = field;
        this.question = question;
        this.now = now;
        getStyleClass().add("write-field");
        field.setId(id);
        field.setAccessibleText(question);
        field.setText(now.get());
        Label label = Labels.whole(question, "field-question");
        label.setLabelFor(field);
        problem.setId(id + "-problem");
        Shown.set(problem, false);
        getChildren().addAll(label, field, problem);
        field.textProperty().subscribe((before, text) -> say(keep.apply(text)));
    }

    /// One line.
    static TypedField line(String id, String question, Supplier<String> now, Function<String, Optional<String>> keep) {
        TextField field = new TextField();
        field.getStyleClass().add("field");
        return new TypedField(field, id, question, now, keep);
    }

    /// Several lines.
    static TypedField lines(String id, String question, Supplier<String> now, Function<String, Optional<String>> keep) {
        TextArea area = WriteField.area(LINES);
        area.getStyleClass().add("builder-area");
        return new TypedField(area, id, question, now, keep);
    }

    private void say(Optional<String> refused) {
        String sentence = refused.orElse("");
        boolean isNew = !sentence.equals(problem.getText());
        problem.setText(sentence);
        Shown.set(problem, refused.isPresent());
        if (isNew) {
            Announcement.make(problem, sentence);
        }
    }

    /// Shows what is kept, where nothing was refused and nobody is writing.
    void follow() {
        if (!field.isFocused()
                && problem.getText().isEmpty()
                && !field.getText().equals(now.get())) {
            field.setText(now.get());
        }
    }

    /// What is asked, and why what is written there was not kept; empty when it was.
    Optional<String> refusal() {
        return problem.getText().isEmpty() ? Optional.empty() : Optional.of(question + ": " + problem.getText());
    }

    /// Puts the keyboard on it.
    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
