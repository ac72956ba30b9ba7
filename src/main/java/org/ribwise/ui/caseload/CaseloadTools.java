package org.ribwise.ui.caseload;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.caseload.CaseloadFilter;
import org.ribwise.domain.caseload.CaseloadOrder;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// What the list is looked through with: a name, a filter, an order.
final class CaseloadTools extends FlowPane {

    private final CaseloadModel model;
    private final Messages words;
    private final TextField search = new TextField();
    private final ToggleButton more;
    private final ReadOnlyBooleanWrapper unfolded = new ReadOnlyBooleanWrapper(this, "unfolded");

    /// @param narrow whether there is no room for all of them
    /// @param down goes on to the list
    CaseloadTools(CaseloadModel model, Messages words, ReadOnlyBooleanProperty narrow, Runnable down) {
        this.model = model;
        this.words = words;
        more = new ToggleButton(words.get("caseload.more"));
        getStyleClass().addAll("caseload-row", "caseload-looked");
        search.setId("caseload-search");
        search.getStyleClass().addAll("entry-field", "caseload-search");
        search.setPromptText(words.get("caseload.search"));
        search.setAccessibleText(words.get("caseload.search"));
        search.setText(model.search());
        search.textProperty().subscribe((before, now) -> model.search(now));
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                down.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        more.setId("caseload-more");
        more.setAccessibleText(words.get("caseload.moreSaid"));
        more.getStyleClass().add("second-action");
        Node order = order();
        getChildren().addAll(search, filter(), more, order);
        unfolded.bind(Bindings.createBooleanBinding(
                () -> !narrow.get() || more.isSelected(), narrow, more.selectedProperty()));
        narrow.subscribe(now -> Shown.set(more, now));
        unfolded.subscribe(now -> Shown.set(order, now));
    }

    /// Whether what is not needed all the time is shown, too.
    ReadOnlyBooleanProperty unfolded() {
        return unfolded.getReadOnlyProperty();
    }

    private Node filter() {
        ComboBox<CaseloadFilter> box =
                box("caseload-filter", words.get("caseload.filter"), CaseloadFilter.values(), this::counted);
        box.setValue(model.filter().get());
        box.valueProperty().subscribe((before, now) -> model.choose(now));
        return box;
    }

    private String counted(CaseloadFilter filter) {
        return words.get(
                "caseload.filterCount", words.name(filter), model.counts().get().getOrDefault(filter, 0L));
    }

    private Node order() {
        ComboBox<CaseloadOrder> box =
                box("caseload-order", words.get("caseload.order"), CaseloadOrder.values(), words::name);
        // the columns choose an order, too
        model.order().subscribe(order -> box.setValue(order.by()));
        box.valueProperty().subscribe((before, now) -> model.choose(now));
        return box;
    }

    private static <T> ComboBox<T> box(String id, String said, T[] values, Function<T, String> text) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getStyleClass().add("caseload-filter");
        box.setAccessibleText(said);
        box.getItems().setAll(values);
        box.setVisibleRowCount(values.length);
        box.setCellFactory(view -> new Choice<>(text));
        box.setButtonCell(new Choice<>(text));
        return box;
    }

    /// Takes the keyboard, to the search.
    void takeFocus() {
        search.requestFocus();
        search.end();
    }

    /// Goes on with the search where it was left.
    void write(String letters) {
        takeFocus();
        search.appendText(letters);
    }

    /// One of the choices by its words.
    private static final class Choice<T> extends ListCell<T> {

        private final Function<T, String> text;

        Choice(Function<T, String> text) {
            this.text = text;
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            setText(value == null || empty ? null : text.apply(value));
        }
    }
}
