package org.ribwise.ui.builder;

import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.ribwise.ui.builder.FindModel.Found;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Finds an exercise as one types and puts it into the plan: Enter adds it, the mouse drags it onto a day.
final class AddPane extends VBox {

    private final BuilderModel model;
    private final FindModel find;
    private final Messages words;
    private final BuilderWords says;
    private final TextField search = new TextField();
    private final ListView<Found> list = new ListView<>();
    private final Label said = Labels.whole("", "muted");

    AddPane(BuilderModel model, FindModel find, Messages words, BuilderWords says) {
        this.model = model;
        this.find = find;
        this.words = words;
        this.says = says;
        getStyleClass().addAll("card", "builder-side");
        search.setId("builder-search");
        search.getStyleClass().add("field");
        search.setPromptText(words.get("builder.searchPrompt"));
        search.setAccessibleText(words.get("builder.searchHelp"));
        search.textProperty().subscribe(text -> {
            find.search(text);
            list.getSelectionModel().selectFirst();
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
        said.setId("builder-added");
        model.week().shown().subscribe(times -> said.setText(""));
        Announcement.follow(said);
        said.textProperty().subscribe(text -> Shown.set(said, !text.isEmpty()));
        prepareList();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, days(), list, said);
    }

    private HBox days() {
        Label label = new Label(words.get("builder.putOn"));
        label.getStyleClass().add("field-question");
        ComboBox<PutOn> days = new ComboBox<>(FXCollections.observableArrayList(PutOn.values()));
        days.setId("builder-put-on");
        days.getStyleClass().add("builder-put-on");
        days.setMaxWidth(Double.MAX_VALUE);
        days.setAccessibleText(words.get("builder.putOn"));
        days.setConverter(new Names());
        days.setValue(model.week().putOn().get());
        days.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.week().putOn(chosen);
            }
        });
        label.setLabelFor(days);
        label.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(days, Priority.ALWAYS);
        HBox box = new HBox(label, days);
        box.getStyleClass().add("builder-days");
        return box;
    }

    private void prepareList() {
        list.setId("builder-list");
        list.getStyleClass().add("builder-list");
        list.setAccessibleText(words.get("builder.list"));
        list.setItems(find.found());
        list.setCellFactory(view -> new FoundCell(words, model.person().name(), this::add));
        list.setPlaceholder(Labels.whole(words.get("builder.nothingFound"), "muted"));
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                addSelected();
                event.consume();
            }
        });
    }

    private void onSearchKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            addSelected();
            event.consume();
        } else if (code == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        } else if (code == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private void addSelected() {
        Found selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            add(selected);
        }
    }

    private void add(Found found) {
        PutOn on = model.week().putOn().get();
        model.week().add(found.exercise(), on.rhythm());
        said.setText(
                model.refused().get().isPresent()
                        ? ""
                        : words.get("builder.added", says.name(found.exercise().id()), words.name(on)));
    }

    /// Puts the keyboard into the search and marks what is there, to be typed over.
    void takeFocus() {
        search.requestFocus();
        search.selectAll();
    }

    private final class Names extends StringConverter<PutOn> {

        @Override
        public String toString(@Nullable PutOn on) {
            return on == null ? "" : words.name(on);
        }

        @Override
        public PutOn fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
