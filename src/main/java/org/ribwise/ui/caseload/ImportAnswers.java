package org.ribwise.ui.caseload;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.caseload.ImportAnswer.Outcome;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// What came of files that came in, a sentence each, with what can be done about it.
public final class ImportAnswers extends VBox {

    private final Messages words;
    private final ImportWords says;

    /// @param words the words
    public ImportAnswers(Messages words) {
        this.words = words;
        this.says = new ImportWords(words);
        setId("import-answers");
        getStyleClass().addAll("card", "stack");
        Shown.set(this, false);
    }

    /// Shows the answers in the place of earlier ones.
    public void show(List<ImportAnswer> answers) {
        getChildren().clear();
        int number = 0;
        for (ImportAnswer answer : answers) {
            getChildren().add(line(answer, number++));
        }
        getChildren().add(Buttons.second("import-seen", words.get("caseload.seen"), () -> Shown.set(this, false)));
        Shown.set(this, !answers.isEmpty());
        answers.forEach(answer -> Announcement.make(this, answer.file() + ": " + says.of(answer.outcome())));
    }

    private VBox line(ImportAnswer answer, int number) {
        Label file = Labels.wrapping(answer.file(), "caseload-name");
        VBox line = new VBox(file, Labels.wrapping(says.of(answer.outcome())));
        FlowPane offers = CaseloadParts.row();
        offer(answer.outcome())
                .ifPresent(
                        text -> offers.getChildren().add(button("import-take-" + number, text, answer, answer.take())));
        if (answer.outcome() instanceof Outcome.Unknown unknown) {
            offers.getChildren().add(button("import-assign-" + number, assign(unknown), answer, answer.assign()));
        }
        if (!offers.getChildren().isEmpty()) {
            line.getChildren().add(offers);
        }
        line.getStyleClass().add("caseload-answer");
        return line;
    }

    private static Button button(String id, String text, ImportAnswer answer, Runnable run) {
        Button button = Buttons.second(id, text, run);
        button.setAccessibleText(text + ": " + answer.file());
        return button;
    }

    private String assign(Outcome.Unknown unknown) {
        return unknown.here()
                .map(name -> words.get("caseload.takeForAnother", name))
                .orElseGet(() -> words.get("caseload.assign"));
    }

    private Optional<String> offer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Unknown _ -> Optional.of(words.get("caseload.takeUnknown"));
            case Outcome.ForAnother(var patient) -> Optional.of(words.get("caseload.takeForAnother", patient));
            case Outcome.OtherKey _ -> Optional.of(words.get("caseload.takeOtherKey"));
            case Outcome.Locked() -> Optional.of(words.get("caseload.takeLocked"));
            case Outcome.Kept _,
                    Outcome.AlreadyThere _,
                    Outcome.Refused _,
                    Outcome.Unusable _,
                    Outcome.NotRead _,
                    Outcome.NotKept _ -> Optional.empty();
        };
    }
}
