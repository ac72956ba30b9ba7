package org.ribwise.ui.diary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.diary.DiaryEntry;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Messages;

/// The diary: everything that was written, by day, newest first.
public final class DiaryView extends BorderPane {

    private final DiaryModel model;
    private final Messages words;
    private final Ways ways;
    private final Label subtitle = new Label();
    private final ListView<DiaryRow> list = new ListView<>();
    private boolean focusWaits;

    /// Where it leads.
    ///
    /// @param write to everything that can be written down
    /// @param change to an entry
    public record Ways(Runnable write, Consumer<DiaryEntry> change) {}

    /// @param model the diary
    /// @param says entries in words
    /// @param words the words
    /// @param ways where it leads
    /// @param today the person's date
    public DiaryView(DiaryModel model, EntryWords says, Messages words, Ways ways, Supplier<LocalDate> today) {
        this.model = model;
        this.words = words;
        this.ways = ways;
        setId("diary-view");
        getStyleClass().addAll("room", "diary");
        SaidLine said = new SaidLine(model, says, words, ways.change(), today);
        VBox body = new VBox(line(), said, list);
        body.getStyleClass().add("diary-body");
        VBox.setVgrow(list, Priority.ALWAYS);
        setTop(heading());
        setCenter(body);
        prepareList(says, today);
        DiaryKeys.listen(this, ways.write());
        model.state().subscribe(state -> {
            tell();
            if (focusWaits) {
                takeFocus();
            }
        });
        model.filter().subscribe(kind -> tell());
        model.rows().addListener((ListChangeListener<DiaryRow>) change -> tell());
        // an empty list is no place for the keyboard: its focus could not be seen
        list.focusTraversableProperty().bind(Bindings.isNotEmpty(model.rows()));
    }

    /// Takes the keyboard, to the list, or to the way to the first entry; called when the view is on screen.
    public void takeFocus() {
        focusWaits = model.state().get() == DiaryModel.State.READING;
        if (model.rows().isEmpty()) {
            lookup("#diary-add").requestFocus();
        } else {
            list.requestFocus();
        }
    }

    private FlowPane heading() {
        Label title = new Label(words.get("diary.title"));
        title.getStyleClass().add("title");
        subtitle.getStyleClass().add("subtitle");
        VBox text = new VBox(title, subtitle);
        Button add = Buttons.main(
                "diary-add", words.get("diary.add"), () -> ways.write().run());
        Label key = new Label(DiaryKeys.name());
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        add.setGraphic(key);
        add.setContentDisplay(ContentDisplay.RIGHT);
        FlowPane heading = new FlowPane(text, add);
        heading.getStyleClass().add("diary-heading");
        return heading;
    }

    private HBox line() {
        ComboBox<KindChoice> filter = new ComboBox<>();
        filter.setId("diary-filter");
        filter.getStyleClass().add("diary-filter");
        filter.getItems().add(new KindChoice(Optional.empty()));
        for (DiaryKind kind : DiaryKind.values()) {
            filter.getItems().add(new KindChoice(Optional.of(kind)));
        }
        filter.setVisibleRowCount(filter.getItems().size());
        filter.setCellFactory(shown -> new KindCell());
        filter.setButtonCell(new KindCell());
        model.filter().subscribe(kind -> filter.setValue(new KindChoice(kind)));
        filter.valueProperty().subscribe(choice -> model.filter().set(choice.kind()));
        Label label = new Label(words.get("diary.show"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(filter);
        filter.setAccessibleText(label.getText());
        HBox line = new HBox(label, filter);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("diary-filter-line");
        return line;
    }

    private void prepareList(EntryWords says, Supplier<LocalDate> today) {
        list.setId("diary-list");
        list.getStyleClass().add("diary-list");
        list.setAccessibleText(words.get("diary.list"));
        list.setItems(model.rows());
        list.setCellFactory(view -> new DiaryCell(view, says, words, today, ways.change()));
        list.focusedProperty().subscribe(focused -> {
            if (focused) {
                passDay(0, Math.max(0, list.getFocusModel().getFocusedIndex()));
            }
        });
        list.getFocusModel()
                .focusedIndexProperty()
                .subscribe((before, now) -> passDay(before.intValue(), now.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// The keyboard goes from entry to entry; a day between two of them is passed over.
    private void passDay(int from, int to) {
        if (to >= 0 && to < model.rows().size() && model.rows().get(to) instanceof DiaryRow.Day) {
            list.getFocusModel().focus(to < from && to > 0 ? to - 1 : to + 1);
        }
    }

    private void onKey(KeyEvent event) {
        if (list.getFocusModel().getFocusedItem() instanceof DiaryRow.Line(DiaryEntry entry)) {
            switch (event.getCode()) {
                case ENTER, SPACE -> {
                    event.consume();
                    ways.change().accept(entry);
                }
                case DELETE -> {
                    event.consume();
                    model.delete(entry);
                }
                default -> {}
            }
        }
    }

    private void tell() {
        int count = (int)
                model.rows().stream().filter(DiaryRow.Line.class::isInstance).count();
        boolean filtered = model.filter().get().isPresent();
        subtitle.setText(filtered ? words.get("diary.subtitleOfKind", count) : words.get("diary.subtitle", count));
        list.setPlaceholder(
                switch (model.state().get()) {
                    case READING -> hint(words.get("diary.reading"));
                    case UNREADABLE -> hint(words.get("diary.unreadable"));
                    case READ -> filtered ? nothingOfKind() : nothing();
                });
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        return hint;
    }

    private VBox nothing() {
        Label title = new Label(words.get("diary.emptyTitle"));
        title.getStyleClass().add("card-title");
        return box(title, hint(words.get("diary.emptyHint")));
    }

    private VBox nothingOfKind() {
        Button all = Buttons.second(
                "diary-show-everything",
                words.get("diary.showEverything"),
                () -> model.filter().set(Optional.empty()));
        return box(hint(words.get("diary.emptyOfKind")), all);
    }

    private static VBox box(Region... content) {
        VBox box = new VBox(content);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().addAll("stack", "diary-nothing");
        return box;
    }

    /// A kind, or everything.
    private record KindChoice(Optional<DiaryKind> kind) {}

    private final class KindCell extends ListCell<KindChoice> {

        @Override
        protected void updateItem(@Nullable KindChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(
                    choice == null || empty
                            ? null
                            : choice.kind().map(words::name).orElseGet(() -> words.get("diary.everything")));
        }
    }
}
