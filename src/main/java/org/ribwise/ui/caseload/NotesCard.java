package org.ribwise.ui.caseload;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.ribwise.domain.caseload.PatientNote;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.Messages;

/// Notes about a patient, and a place to write one.
final class NotesCard extends VBox {

    private static final int NOTE_ROWS = 3;

    private final Messages words;
    private final PatientView view;
    private final PatientView.Ways ways;

    /// @param notes the newest first
    /// @param view asks and says on the page
    NotesCard(List<PatientNote> notes, Messages words, PatientView view, PatientView.Ways ways) {
        this.words = words;
        this.view = view;
        this.ways = ways;
        TextArea text = WriteField.area(NOTE_ROWS);
        text.setId("note-text");
        text.setAccessibleText(words.get("caseload.noteText"));
        text.getStyleClass().add("caseload-note");
        getStyleClass().addAll("card", "stack");
        getChildren()
                .addAll(
                        Labels.wrapping(words.get("caseload.notes"), "card-title"),
                        text,
                        CaseloadParts.row(
                                Buttons.second(
                                        "note-save", words.get("caseload.noteSave"), () -> note(text.getText(), false)),
                                Buttons.second(
                                        "note-spoken",
                                        words.get("caseload.noteSpoken"),
                                        () -> note(text.getText(), true))),
                        Labels.wrapping(words.get("caseload.spokenWhy"), "muted"));
        notes.forEach(note -> getChildren().add(noteLine(note)));
    }

    private void note(String text, boolean spoken) {
        String stripped = text.strip();
        if (stripped.length() > PatientNote.LONGEST) {
            view.say(words.get("caseload.noteLong", PatientNote.LONGEST));
        } else if (stripped.isEmpty() && !spoken) {
            view.say(words.get("caseload.noteEmpty"));
        } else {
            ways.note().accept(stripped, spoken);
        }
    }

    private VBox noteLine(PatientNote note) {
        String at = new DateWords(words.locale()).dateTime(note.at());
        String head = note.spoken() ? words.get("caseload.spokeOn", at) : at;
        Button remove = Buttons.second(
                "note-remove-" + note.id(),
                words.get("caseload.noteRemove"),
                () -> view.ask(
                        words.get("caseload.noteRemoveAsk"),
                        words.get("caseload.noteRemove"),
                        () -> ways.removeNote().accept(note.id())));
        remove.setAccessibleText(words.get("caseload.noteRemove") + ": " + head);
        VBox line = new VBox(Labels.wrapping(head, "caseload-caption"));
        if (!note.text().isEmpty()) {
            line.getChildren().add(Labels.wrapping(note.text()));
        }
        line.getChildren().add(remove);
        line.getStyleClass().add("caseload-answer");
        return line;
    }
}
