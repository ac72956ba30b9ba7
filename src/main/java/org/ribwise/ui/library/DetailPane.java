package org.ribwise.ui.library;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.Ticker;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Everything about one entry: how it moves, how it is done, how much, for whom, what is known, and the button that
/// begins it.
final class DetailPane extends BorderPane {

    private final Messages words;
    private final Consumer<FittedRoutine> begin;
    private final Preview preview;
    private final DetailSections sections;
    private final ScrollPane scroll = new ScrollPane();
    private final Button back = new Button();
    private final Button start = new Button();
    private final FlowPane buttons = new FlowPane(start, back);

    /// @param begin is told what the person wants to begin
    /// @param toList leads back to the list
    DetailPane(LibraryModel model, Messages words, Ticker ticker, Consumer<FittedRoutine> begin, Runnable toList) {
        this.words = words;
        this.begin = begin;
        preview = new Preview(words, ticker);
        sections = new DetailSections(model, words, entry -> {
            model.choose(entry);
            // what was pressed is gone with the page it was on
            takeFocus();
        });
        setId("library-detail");
        getStyleClass().addAll("card", "library-detail");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        start.setId("library-start");
        start.getStyleClass().add("main-action");
        start.setWrapText(true);
        back.setId("library-back");
        back.setText(words.get("library.back"));
        back.getStyleClass().add("second-action");
        back.setOnAction(event -> toList.run());
        buttons.getStyleClass().add("library-buttons");
        setBottom(buttons);
        model.chosen().subscribe(chosen -> chosen.ifPresent(this::show));
    }

    private void show(LibraryEntry entry) {
        Label name = new Label(entry.name().in(words.locale()));
        name.setId("library-detail-name");
        name.getStyleClass().add("library-detail-name");
        name.setWrapText(true);
        FlowPane facts = new FlowPane();
        facts.getStyleClass().add("library-facts");
        EntryFacts.done(entry, words).forEach(fact -> {
            Label chip = new Label(fact);
            chip.getStyleClass().add("chip");
            facts.getChildren().add(chip);
        });
        preview.show(entry);
        VBox content = new VBox(name, facts);
        sections.suits(entry).ifPresent(content.getChildren()::add);
        content.getChildren().add(preview);
        content.getChildren().addAll(sections.of(entry));
        content.getStyleClass().addAll("library-detail-content", "scroll-content");
        scroll.setContent(content);
        scroll.setVvalue(0);
        showStart(entry);
    }

    private void showStart(LibraryEntry entry) {
        boolean can = entry.suits().canBegin();
        Shown.set(start, can);
        start.setText(entry.suits() == Suits.CHANGED ? words.get("library.startChanged") : words.get("library.start"));
        start.setOnAction(event -> begin.accept(entry.fitted()));
        showButtons();
    }

    private void showButtons() {
        Shown.set(buttons, start.isVisible() || back.isVisible());
    }

    /// Shows or hides the way back to the list.
    void setBackShown(boolean shown) {
        Shown.set(back, shown);
        showButtons();
    }

    /// Says whether anybody can see this.
    void setSeen(boolean seen) {
        preview.setSeen(seen);
    }

    /// Takes the keyboard, to the button that begins, or to what is offered instead.
    void takeFocus() {
        if (start.isVisible()) {
            start.requestFocus();
            return;
        }
        applyCss();
        Optional.ofNullable(lookup("#library-instead"))
                .or(() -> Optional.ofNullable(lookup("#library-back")).filter(node -> node.isVisible()))
                .ifPresentOrElse(node -> node.requestFocus(), scroll::requestFocus);
    }
}
