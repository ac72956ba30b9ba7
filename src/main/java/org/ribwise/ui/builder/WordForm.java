package org.ribwise.ui.builder;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ribwise.domain.drafting.DraftHead.Writer;
import org.ribwise.domain.plan.PrescriptionId;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Asks for the written word of the physiotherapist: the reason, and the name of who answers for it.
final class WordForm extends VBox {

    private final WriteField reasonField;

    /// Is given the word.
    interface Written {

        /// Takes it.
        ///
        /// @throws IllegalArgumentException if name or reason is missing or no text
        void by(String name, String reason);
    }

    WordForm(PrescriptionId id, Writer by, Messages words, Written written) {
        getStyleClass().add("builder-word");
        StringProperty reason = new SimpleStringProperty("");
        StringProperty name = new SimpleStringProperty(by.name());
        reasonField = new WriteField("reason-" + id.value(), words.get("builder.reason"), "", reason);
        WriteField nameField = new WriteField("name-" + id.value(), words.get("builder.yourName"), "", name);
        Label problem = Labels.whole("", "entry-problem");
        problem.setId("word-problem-" + id.value());
        Shown.set(problem, false);
        getChildren().addAll(reasonField, nameField, problem);
        getChildren().add(BuilderButton.of("write-it-" + id.value(), words.get("builder.writeIt"), () -> {
            try {
                written.by(name.get().strip(), reason.get().strip());
            } catch (IllegalArgumentException missing) {
                problem.setText(words.get("builder.reasonAndName"));
                Shown.set(problem, true);
                Announcement.make(problem, problem.getText());
            }
        }));
    }

    void takeFocus() {
        reasonField.requestFocus();
    }
}
