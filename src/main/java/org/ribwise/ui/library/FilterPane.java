package org.ribwise.ui.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exercise.HelpArea;
import org.ribwise.domain.exercise.StretchExercise.Position;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// All filters as chips, each with the number of entries that it would find.
final class FilterPane extends BorderPane {

    private final LibraryModel model;
    private final Messages words;
    private final Map<Enum<?>, ToggleButton> chips = new LinkedHashMap<>();
    private final Button done = new Button();
    private final Button clear = new Button();
    private final FlowPane buttons = new FlowPane(done, clear);

    /// @param back leads to the list, where the list is not beside the filters
    FilterPane(LibraryModel model, Messages words, Runnable back) {
        this.model = model;
        this.words = words;
        setId("library-filter-pane");
        getStyleClass().addAll("card", "library-filter-pane");
        Label title = new Label(words.get("library.filterTitle"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        Label hint = new Label(words.get("library.filterHint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        VBox groups = new VBox(
                new VBox(title, hint),
                group(words.get("library.groupHelps"), List.of(HelpArea.values())),
                group(words.get("library.groupPosition"), List.of(Position.values())),
                group(words.get("library.groupLength"), List.of(EntryLength.values())),
                group(words.get("library.groupLevel"), List.of(EntryLevel.values())),
                group(words.get("library.groupKind"), List.of(EntryKind.values())));
        groups.getStyleClass().addAll("library-groups", "scroll-content");
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(buttons(back));
        model.filter().subscribe(filter -> tell());
        model.refreshed().subscribe(times -> tell());
    }

    private FlowPane buttons(Runnable back) {
        done.setId("library-show-found");
        done.getStyleClass().add("main-action");
        done.setOnAction(event -> back.run());
        clear.setId("library-clear-filters");
        clear.setText(words.get("library.clear"));
        clear.getStyleClass().add("second-action");
        clear.setOnAction(event -> {
            model.clearChoices();
            focusFirst();
        });
        buttons.getStyleClass().add("library-buttons");
        return buttons;
    }

    private VBox group(String title, List<? extends Enum<?>> choices) {
        Label label = new Label(title);
        label.getStyleClass().add("library-group");
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("choice-chips");
        for (Enum<?> choice : choices) {
            ToggleButton chip = new ToggleButton();
            chip.setId("filter-" + choice.name());
            chip.getStyleClass().add("choice-chip");
            chip.setOnAction(event -> model.toggle(choice));
            chips.put(choice, chip);
            flow.getChildren().add(chip);
        }
        return new VBox(label, flow);
    }

    private void tell() {
        chips.forEach((choice, chip) -> {
            boolean chosen = model.filter().get().choices().contains(choice);
            long count = model.count(choice);
            String name = words.name(choice);
            chip.setSelected(chosen);
            chip.setText((chosen ? "✓ " : "") + words.get("library.chip", name, count));
            chip.setAccessibleText(words.get("library.chipHelp", name, count));
            // what finds nothing cannot be chosen, but a choice can always be taken back
            chip.setDisable(count == 0 && !chosen);
        });
        done.setText(words.get("library.showFound", model.found().size()));
        Shown.set(clear, !model.filter().get().choices().isEmpty());
        showButtons();
    }

    /// Shows or hides the way back to the list.
    void setBackShown(boolean shown) {
        Shown.set(done, shown);
        showButtons();
    }

    private void showButtons() {
        Shown.set(buttons, done.isVisible() || clear.isVisible());
    }

    void focusFirst() {
        chips.values().iterator().next().requestFocus();
    }
}
