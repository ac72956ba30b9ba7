package org.ribwise.ui.caseload;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.CaseloadFilter;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.CaseloadWords;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Asks whose results a file holds that names nobody in the list: names are found as they are typed, the arrow
/// keys walk through the list, Enter keeps the results for who is chosen, Esc leads back.
public final class WhoseView extends BorderPane {

    private final Caseload caseload;
    private final Messages words;
    private final CaseloadWords says;
    private final Consumer<UUID> keep;
    private final StringProperty search = new SimpleStringProperty("");
    private final WriteField searchField;
    private final ListView<Caseload.Line> list = new ListView<>();
    private final Label problem = Labels.wrapping("", "entry-problem");

    /// What came in.
    ///
    /// @param file the file's own name
    /// @param said what is known of it, a sentence or two
    public record Came(String file, String said) {}

    /// @param caseload who is there
    /// @param came what came in
    /// @param words the words
    /// @param keep is told for whom it is kept
    /// @param back leads away; nothing is kept
    public WhoseView(Caseload caseload, Came came, Messages words, Consumer<UUID> keep, Runnable back) {
        this.caseload = caseload;
        this.words = words;
        this.says = new CaseloadWords(words);
        this.keep = keep;
        this.searchField = new WriteField("whose-search", words.get("caseload.search"), "", search);
        setId("whose-view");
        getStyleClass().addAll("room", "caseload");
        problem.setId("whose-problem");
        Shown.set(problem, false);
        VBox top = new VBox(
                Labels.wrapping(words.get("caseload.whose"), "title"),
                Labels.wrapping(came.file() + ": " + came.said()),
                Labels.wrapping(words.get("caseload.whoseWhy"), "muted"),
                searchField,
                problem);
        top.getStyleClass().add("caseload-top");
        setTop(top);
        list.setId("whose-list");
        list.getStyleClass().add("caseload-list");
        list.setAccessibleText(words.get("caseload.title"));
        list.setCellFactory(view -> new NameCell());
        setCenter(list);
        VBox bottom = new VBox(CaseloadParts.row(
                Buttons.second("whose-back", words.get("caseload.back"), back),
                Buttons.main("whose-keep", words.get("caseload.whoseKeep"), this::keep)));
        bottom.getStyleClass().add("caseload-bottom");
        setBottom(bottom);
        search.subscribe(this::find);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, back));
    }

    /// Takes the keyboard, to the search; called when the view is on screen.
    public void takeFocus() {
        searchField.requestFocus();
    }

    private void onKey(KeyEvent event, Runnable back) {
        if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            keep();
        } else if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private void find(String text) {
        List<Caseload.Line> found = caseload.lines(CaseloadFilter.EVERYBODY, text).stream()
                .sorted(Comparator.comparing(Caseload.Line::folded))
                .toList();
        list.getItems().setAll(found);
        if (found.size() == 1) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private void keep() {
        Caseload.Line chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            keep.accept(chosen.entry().patient().id());
            return;
        }
        problem.setText(words.get("caseload.whoseNobody"));
        Shown.set(problem, true);
        Announcement.make(problem, problem.getText());
    }

    /// A patient by name and year of birth.
    private final class NameCell extends ListCell<Caseload.Line> {

        NameCell() {
            getStyleClass().add("many-cell");
            setWrapText(true);
            // the name decides its height, the list its width
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Caseload.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null || empty ? null : says.who(line.entry().patient()));
            setId(
                    line == null || empty
                            ? null
                            : "whose-" + line.entry().patient().id());
        }
    }
}
