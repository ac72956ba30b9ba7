package org.ribwise.ui.library;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Search field, way to the filters, and the list of what was found.
final class FindPane extends VBox {

    /// Where the person goes from here.
    ///
    /// @param filters to the filters
    /// @param look to what is chosen in the list, with the mouse
    /// @param open to what is chosen in the list, with the keyboard
    /// @param aboutYou to what applies to the person
    record Ways(Runnable filters, Runnable look, Runnable open, Runnable aboutYou) {}

    /// Keys that choose the first card when none is chosen.
    private static final Set<KeyCode> CHOOSES_FIRST = Set.of(KeyCode.DOWN, KeyCode.UP, KeyCode.SPACE, KeyCode.ENTER);

    private final LibraryModel model;
    private final Messages words;
    private final TextField search = new TextField();
    private final ListView<LibraryEntry> list = new ListView<>();
    private final Button filters = new Button();
    private final Button clear = new Button();
    private final Button about = new Button();
    private final Label found = new Label();
    private final Button unsuitable = new Button();

    FindPane(LibraryModel model, Messages words, Ways ways) {
        this.model = model;
        this.words = words;
        getStyleClass().add("library-find");
        prepareSearch();
        filters.setId("library-filters");
        filters.getStyleClass().add("second-action");
        filters.setOnAction(event -> ways.filters().run());
        clear.setId("library-clear");
        clear.setText(words.get("library.clear"));
        clear.getStyleClass().add("link-action");
        clear.setOnAction(event -> {
            model.clearChoices();
            filters.requestFocus();
        });
        unsuitable.setId("library-unsuitable");
        unsuitable.getStyleClass().add("link-action");
        unsuitable.setWrapText(true);
        unsuitable.setOnAction(
                event -> model.showUnsuitable(!model.filter().get().unsuitable()));
        found.getStyleClass().add("muted");
        found.setId("library-found");
        Announcement.follow(found);
        about.setId("library-about-narrow");
        about.setText(words.get("library.aboutYou"));
        about.getStyleClass().add("second-action");
        about.setOnAction(event -> ways.aboutYou().run());
        FlowPane line = new FlowPane(filters, about, found, unsuitable, clear);
        line.getStyleClass().add("library-line");
        prepareList(ways);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, line, list);
        model.filter().subscribe(this::tell);
        model.refreshed().subscribe(times -> {
            if (times.intValue() > 0) {
                list.setPlaceholder(nothing());
            }
            list.refresh();
            tell(model.filter().get());
        });
        model.chosen().subscribe(entry -> entry.ifPresent(this::select));
    }

    private void prepareSearch() {
        search.setId("library-search");
        search.getStyleClass().add("library-search");
        search.setPromptText(words.get("library.searchPrompt"));
        search.setAccessibleText(words.get("library.searchHelp"));
        search.textProperty().subscribe(model::search);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                focusList();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
    }

    private void prepareList(Ways ways) {
        list.setId("library-list");
        list.getStyleClass().add("library-list");
        list.setAccessibleText(words.get("library.list"));
        list.setItems(model.found());
        list.setCellFactory(view -> new LibraryCell(view, model, words, ways.look()));
        list.setPlaceholder(model.refreshed().get() == 0 ? filling() : nothing());
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.choose(entry);
            }
        });
        // the keyboard is seen on a card before one is chosen, and the first arrow chooses that card
        list.focusedProperty().subscribe(focused -> {
            if (focused && isNoneChosen()) {
                list.getFocusModel().focus(0);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, ways));
    }

    private void onKey(KeyEvent event, Ways ways) {
        if (isNoneChosen()) {
            if (CHOOSES_FIRST.contains(event.getCode())) {
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        } else if (event.getCode() == KeyCode.ENTER) {
            ways.open().run();
            event.consume();
        }
    }

    private boolean isNoneChosen() {
        return list.getSelectionModel().getSelectedItem() == null;
    }

    /// What the empty list says while the envelope is asked about everything.
    private Label filling() {
        Label filling = new Label(words.get("library.filling"));
        filling.getStyleClass().add("muted");
        return filling;
    }

    private Region nothing() {
        Label title = new Label(words.get("library.empty"));
        title.getStyleClass().add("card-title");
        Label hint = new Label(words.get("library.emptyHint"));
        hint.getStyleClass().add("muted");
        Button all = Buttons.second("library-show-all", words.get("library.showAll"), () -> {
            search.clear();
            model.clear();
            search.requestFocus();
        });
        title.setWrapText(true);
        hint.setWrapText(true);
        VBox box = new VBox(title, hint, all);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().addAll("stack", "library-nothing");
        return box;
    }

    private void tell(LibraryFilter filter) {
        int choices = filter.choices().size();
        filters.setText(choices == 0 ? words.get("library.filters") : words.get("library.filtersChosen", choices));
        Shown.set(found, model.refreshed().get() > 0);
        found.setText(words.get("library.found", model.found().size()));
        Shown.set(clear, choices > 0);
        long hidden = model.unsuitable();
        Shown.set(unsuitable, hidden > 0);
        unsuitable.setText(
                filter.unsuitable()
                        ? words.get("library.hideUnsuitable")
                        : words.get("library.showUnsuitable", hidden));
        model.chosen().get().filter(model.found()::contains).ifPresent(this::select);
    }

    private void select(LibraryEntry entry) {
        if (!entry.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(entry);
        }
    }

    /// Shows or hides the way to what applies to the person, for where there is no room above the list.
    void setAboutShown(boolean shown) {
        Shown.set(about, shown);
    }

    /// Puts the keyboard into the search field and marks what is there, to be typed over.
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Puts the keyboard on the list, at the first card when none is chosen.
    void focusList() {
        if (!model.found().isEmpty()) {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
            list.requestFocus();
            scrollToChosen();
        }
    }

    /// Brings the chosen card into view where it is out of it, and leaves the list alone where it is not.
    private void scrollToChosen() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        boolean seen = list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() < chosen
                && chosen < flow.getLastVisibleCell().getIndex();
        if (!seen) {
            list.scrollTo(chosen);
        }
    }
}
