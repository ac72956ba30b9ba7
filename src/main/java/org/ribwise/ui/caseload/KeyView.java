package org.ribwise.ui.caseload;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;

/// The key that plans are signed with: made on first use, opened with its passphrase, with the words that patients
/// compare at the clinic.
public final class KeyView extends BorderPane {

    private final KeyModel model;
    private final Messages words;
    private final Ways ways;
    private final VBox cards = new VBox();
    private final Button back;
    private final BooleanBinding onScreen = sceneProperty().isNotNull();

    /// Where it leads.
    ///
    /// @param opened follows when the key is open
    /// @param back leads away
    public record Ways(Runnable opened, Runnable back) {}

    /// @param model the key
    /// @param words the words
    /// @param ways where it leads
    public KeyView(KeyModel model, Messages words, Ways ways) {
        this.model = model;
        this.words = words;
        this.ways = ways;
        setId("key-view");
        getStyleClass().addAll("room", "caseload");
        setTop(new VBox(
                Labels.wrapping(words.get("caseload.key"), "title"),
                Labels.wrapping(words.get("caseload.keyWhy"), "subtitle")));
        cards.getStyleClass().addAll("stack", "scroll-content");
        setCenter(CaseloadParts.scroll(cards));
        back = Buttons.second("key-back", words.get("caseload.back"), ways.back());
        VBox bottom = new VBox(back);
        bottom.getStyleClass().add("caseload-bottom");
        setBottom(bottom);
        // the model lives on: a key that nobody looks at any more does not follow it
        model.state().when(onScreen).subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ways.back().run();
                event.consume();
            }
        });
    }

    private void show(KeyModel.State state) {
        cards.getChildren()
                .setAll(
                        switch (state) {
                            case KeyModel.State.Reading() -> List.of(Labels.wrapping(words.get("caseload.keyWorking")));
                            case KeyModel.State.None(var said) -> List.of(making(said));
                            case KeyModel.State.Locked(var key, var said) -> List.of(unlocking(said), compare(key));
                            case KeyModel.State.Open(var key, var said) ->
                                List.of(compare(key), changing(said), locking());
                            case KeyModel.State.Forgotten() -> List.of(forgotten(""));
                            case KeyModel.State.Trouble(var said) -> List.of(forgotten(said));
                        });
        if (getScene() != null) {
            takeFocus();
        }
    }

    /// Takes the keyboard, to the passphrase where one is asked for; called when the view is on screen.
    public void takeFocus() {
        boolean asked = switch (model.state().get()) {
            case KeyModel.State.None _, KeyModel.State.Locked _ -> true;
            case KeyModel.State.Reading _,
                    KeyModel.State.Open _,
                    KeyModel.State.Forgotten _,
                    KeyModel.State.Trouble _ -> false;
        };
        // what scrolls is on no screen before its first styling
        applyCss();
        Node first = cards.lookup(".password-field");
        if (asked && first != null) {
            first.requestFocus();
        } else {
            back.requestFocus();
        }
    }

    private VBox forgotten(String said) {
        return Cards.titled(
                words.get("caseload.keyForgottenTitle"),
                problem(said),
                Labels.wrapping(words.get("caseload.keyForgottenWhat")),
                CaseloadParts.row(
                        Buttons.main("key-try", words.get("caseload.keyTry"), model::read),
                        Buttons.second("key-aside", words.get("caseload.keyAside"), model::setAside)));
    }

    private VBox making(String said) {
        PasswordField one = field("key-new");
        PasswordField again = field("key-again");
        Runnable make = () -> model.make(one.getText(), again.getText(), ways.opened());
        again.setOnAction(event -> make.run());
        return Cards.titled(
                words.get("caseload.keyMakeTitle"),
                Labels.wrapping(words.get("caseload.keyMakeWhy")),
                asked(words.get("caseload.passphrase"), one),
                asked(words.get("caseload.passphraseAgain"), again),
                problem(said),
                Buttons.main("key-make", words.get("caseload.keyMake"), make),
                Labels.wrapping(words.get("caseload.keyForgotten"), "muted"));
    }

    private VBox unlocking(String said) {
        PasswordField field = field("key-passphrase");
        Runnable unlock = () -> model.unlock(field.getText(), ways.opened());
        field.setOnAction(event -> unlock.run());
        return Cards.titled(
                words.get("caseload.keyUnlockTitle"),
                asked(words.get("caseload.passphrase"), field),
                problem(said),
                CaseloadParts.row(
                        Buttons.main("key-unlock", words.get("caseload.keyUnlock"), unlock),
                        Buttons.second("key-forgotten", words.get("caseload.keyForgottenOpen"), model::forgotten)));
    }

    private VBox compare(String key) {
        Label shown = Labels.wrapping(key, "caseload-words");
        shown.setId("key-words");
        return Cards.titled(
                words.get("caseload.keyWordsTitle"), shown, Labels.wrapping(words.get("caseload.keyWordsWhy")));
    }

    private VBox changing(String said) {
        PasswordField before = field("key-before");
        PasswordField now = field("key-new");
        PasswordField again = field("key-again");
        return Cards.titled(
                words.get("caseload.keyChangeTitle"),
                asked(words.get("caseload.passphraseNow"), before),
                asked(words.get("caseload.passphraseNew"), now),
                asked(words.get("caseload.passphraseAgain"), again),
                problem(said),
                Buttons.second(
                        "key-change",
                        words.get("caseload.keyChange"),
                        () -> model.change(before.getText(), now.getText(), again.getText())));
    }

    private VBox locking() {
        return Cards.titled(
                words.get("caseload.keyOpenTitle"),
                Labels.wrapping(words.get("caseload.keyOpenWhy")),
                Buttons.second("key-lock", words.get("caseload.keyLock"), model::lock));
    }

    private static PasswordField field(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.getStyleClass().add("entry-field");
        return field;
    }

    private static VBox asked(String question, PasswordField field) {
        Label label = Labels.wrapping(question, "entry-question");
        label.setLabelFor(field);
        field.setAccessibleText(question);
        field.setMaxWidth(USE_PREF_SIZE);
        return new VBox(label, field);
    }

    private static Label problem(String said) {
        Label problem = Labels.wrapping(said, "entry-problem");
        problem.setId("key-problem");
        problem.setManaged(!said.isEmpty());
        problem.setVisible(!said.isEmpty());
        Announcement.make(problem, said);
        return problem;
    }
}
