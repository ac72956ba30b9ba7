package org.ribwise.ui.caseload;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.CaseloadFilter;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// The list of patients: who needs a call first. Names are found as they are typed; the arrow keys walk through the
/// list, Enter opens a patient, files of results can be dropped anywhere.
public final class CaseloadView extends BorderPane {

    private final CaseloadModel model;
    private final Messages words;
    private final TextField search = new TextField();
    private final ListView<Caseload.Line> list = new ListView<>();
    private final Label found = Parts.styled("", "muted");
    private final Label nothing = Parts.text("");
    private final ImportAnswers answers;

    /// Where it leads.
    ///
    /// @param open shows a patient
    /// @param add asks for a new one
    /// @param give gives one template to several
    /// @param choose lets the person choose files of results
    /// @param dropped takes files of results
    /// @param key shows the key
    /// @param copies shows the copies of the list
    public record Ways(
            Consumer<UUID> open,
            Runnable add,
            Runnable give,
            Runnable choose,
            Consumer<List<Path>> dropped,
            Runnable key,
            Runnable copies) {}

    /// @param model who is there
    /// @param words the words
    /// @param ways where it leads
    /// @param answers what came of files that came in
    public CaseloadView(CaseloadModel model, Messages words, Ways ways, ImportAnswers answers) {
        this.model = model;
        this.words = words;
        this.answers = answers;
        setId("caseload-view");
        getStyleClass().addAll("room", "caseload");
        setTop(top(ways));
        list.setId("patients");
        list.getStyleClass().add("caseload-list");
        list.setItems(model.lines());
        list.setAccessibleText(words.get("caseload.title"));
        list.setCellFactory(view -> new CaseloadCell(view, words, ways.open()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Caseload.Line chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                ways.open().accept(chosen.entry().patient().id());
                event.consume();
            }
        });
        nothing.getStyleClass().add("caseload-nothing");
        nothing.setId("caseload-nothing");
        StackPane middle = new StackPane(list, nothing);
        setCenter(middle);
        model.lines().addListener((javafx.beans.Observable changed) -> follow());
        model.counts().subscribe(counts -> follow());
        Dropping.onto(this, ways.dropped());
    }

    private VBox top(Ways ways) {
        FlowPane buttons = Parts.row(
                Parts.mainButton("caseload-import", words.get("caseload.import"), ways.choose()),
                Parts.button("caseload-add", words.get("caseload.add"), ways.add()),
                Parts.button("caseload-give", words.get("caseload.give"), ways.give()),
                Parts.button("caseload-key", words.get("caseload.key"), ways.key()),
                Parts.button("caseload-copies", words.get("caseload.copies"), ways.copies()));
        Label label = Parts.styled(words.get("caseload.search"), "entry-question");
        label.setLabelFor(search);
        search.setId("caseload-search");
        search.getStyleClass().add("entry-field");
        search.setAccessibleText(words.get("caseload.search"));
        search.setText(model.search());
        search.textProperty().subscribe((before, now) -> model.search(now));
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                takeList();
                event.consume();
            }
        });
        FlowPane looked = Parts.row(label, search, filter(), found);
        looked.getStyleClass().add("caseload-looked");
        VBox top = new VBox(Parts.styled(words.get("caseload.title"), "title"), buttons, answers, looked);
        top.getStyleClass().add("caseload-top");
        return top;
    }

    private ComboBox<CaseloadFilter> filter() {
        ComboBox<CaseloadFilter> box = new ComboBox<>();
        box.setId("caseload-filter");
        box.getStyleClass().add("caseload-filter");
        box.setAccessibleText(words.get("caseload.filter"));
        box.getItems().setAll(CaseloadFilter.values());
        box.setVisibleRowCount(CaseloadFilter.values().length);
        box.setCellFactory(view -> new FilterCell());
        box.setButtonCell(new FilterCell());
        box.setValue(model.filter().get());
        box.valueProperty().subscribe((before, now) -> model.choose(now));
        return box;
    }

    private void takeList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void follow() {
        int shown = model.lines().size();
        found.setText(words.get("caseload.found", shown));
        nothing.setText(model.isEmpty() ? words.get("caseload.empty") : words.get("caseload.nobodyFound"));
        Shown.set(nothing, shown == 0);
        Shown.set(list, shown > 0);
    }

    /// Takes the keyboard, to the search; called when the view is on screen.
    public void takeFocus() {
        search.requestFocus();
    }

    /// A filter with how many it shows.
    private final class FilterCell extends ListCell<CaseloadFilter> {

        @Override
        protected void updateItem(@Nullable CaseloadFilter filter, boolean empty) {
            super.updateItem(filter, empty);
            setText(
                    filter == null || empty
                            ? null
                            : words.get(
                                    "caseload.filterCount",
                                    words.name(filter),
                                    model.counts().get().getOrDefault(filter, 0L)));
        }
    }
}
