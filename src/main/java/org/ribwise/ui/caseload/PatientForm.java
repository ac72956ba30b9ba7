package org.ribwise.ui.caseload;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Asks for a patient's name and year of birth. The conditions are asked on a screen of their own.
public final class PatientForm extends BorderPane {

    private final Messages words;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty year = new SimpleStringProperty("");
    private final WriteField nameField;
    private final Label problem = Labels.wrapping("", "entry-problem");
    private final int thisYear;
    private final BiConsumer<String, OptionalInt> keep;

    /// @param before who it was so far; empty for a new patient
    /// @param today the physiotherapist's date
    /// @param words the words
    /// @param keep is given name and year of birth that make sense
    /// @param back leads away
    public PatientForm(
            Optional<Patient> before,
            LocalDate today,
            Messages words,
            BiConsumer<String, OptionalInt> keep,
            Runnable back) {
        this.words = words;
        this.thisYear = today.getYear();
        this.keep = keep;
        before.ifPresent(patient -> {
            name.set(patient.name());
            year.set(
                    patient.birthYear().isPresent()
                            ? Integer.toString(patient.birthYear().getAsInt())
                            : "");
        });
        setId("patient-form");
        getStyleClass().addAll("room", "caseload");
        String title = before.isEmpty() ? words.get("caseload.add") : words.get("caseload.change");
        nameField = new WriteField("patient-name", words.get("caseload.name"), "", name);
        WriteField yearField = new WriteField("patient-year", words.get("caseload.year"), "", year).wide(6);
        problem.setId("patient-problem");
        Shown.set(problem, false);
        VBox card = Cards.of(
                nameField,
                yearField,
                problem,
                CaseloadParts.row(
                        Buttons.main("patient-save", words.get("caseload.save"), this::save),
                        Buttons.second("patient-form-back", words.get("caseload.back"), back)));
        VBox content = new VBox(Labels.wrapping(title, "title"), card);
        content.getStyleClass().add("stack");
        setTop(content);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                save();
                event.consume();
            }
        });
    }

    /// Takes the keyboard, to the name.
    public void takeFocus() {
        nameField.requestFocus();
    }

    private void save() {
        String called = name.get().strip();
        if (called.isEmpty()
                || called.length() > Patient.LONGEST_NAME
                || called.chars().anyMatch(Character::isISOControl)) {
            say(words.get("caseload.nameProblem", Patient.LONGEST_NAME));
            return;
        }
        String written = year.get().strip();
        if (written.isEmpty()) {
            keep.accept(called, OptionalInt.empty());
        } else if (isYear(written)) {
            keep.accept(called, OptionalInt.of(Integer.parseInt(written)));
        } else {
            say(words.get(
                    "caseload.yearProblem", Integer.toString(PersonFacts.FIRST_YEAR), Integer.toString(thisYear)));
        }
    }

    private boolean isYear(String text) {
        if (!text.matches("[0-9]{4}")) {
            return false;
        }
        int number = Integer.parseInt(text);
        return number >= PersonFacts.FIRST_YEAR && number <= thisYear;
    }

    private void say(String sentence) {
        problem.setText(sentence);
        Shown.set(problem, true);
        Announcement.make(problem, sentence);
    }
}
