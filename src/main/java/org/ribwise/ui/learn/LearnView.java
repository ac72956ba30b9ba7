package org.ribwise.ui.learn;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Sources;

/// Short pages to read: first all of them by title, then one, with its picture, its sources and its date.
///
/// The arrow and page keys scroll a page; Esc goes back to the titles.
public final class LearnView extends BorderPane {

    private final LearnModel model;
    private final Messages words;
    private final PagePicture pictures;
    private final Label title = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final Map<LearnPage, Button> choices = new HashMap<>();
    private Optional<LearnPage> last = Optional.empty();

    /// @param model which pages there are
    /// @param words the words
    /// @param library whose figures illustrate the pages
    public LearnView(LearnModel model, Messages words, ExerciseLibrary library) {
        this.model = model;
        this.words = words;
        this.pictures = new PagePicture(words, library);
        setId("learn-view");
        getStyleClass().addAll("room", "learn");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        scroll.setFitToWidth(true);
        scroll.setId("learn-scroll");
        setTop(title);
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.open().get().isPresent()) {
                model.close();
                event.consume();
            }
        });
        model.open().subscribe(page -> page.ifPresentOrElse(this::read, this::choose));
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        // the scroll pane has no content on screen before its first style
        applyCss();
        if (model.open().get().isPresent()) {
            scroll.requestFocus();
        } else {
            Optional.ofNullable(choices.get(last.orElse(model.pages().getFirst())))
                    .ifPresent(Button::requestFocus);
        }
    }

    private void choose() {
        title.setText(words.get("learn.title"));
        VBox column = new VBox();
        column.getStyleClass().addAll("stack", "scroll-content");
        Label about = new Label(words.get("learn.about"));
        about.setWrapText(true);
        about.getStyleClass().add("muted");
        column.getChildren().add(about);
        model.pages().forEach(page -> column.getChildren().add(choice(page)));
        show(column);
    }

    private VBox choice(LearnPage page) {
        Button title = Buttons.styled("learn-" + page.id(), page.title(), "learn-choice", () -> model.open(page));
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAccessibleText(words.get("learn.choice", page.title(), page.summary()));
        Label summary = new Label(page.summary());
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        VBox card = new VBox(title, summary);
        choices.put(page, title);
        card.getStyleClass().addAll("card", "learn-card");
        card.setOnMouseClicked(event -> model.open(page));
        return card;
    }

    private void read(LearnPage page) {
        last = Optional.of(page);
        title.setText(page.title());
        HBox row = new HBox();
        row.getStyleClass().add("learn-page");
        VBox text = PageText.of(page);
        HBox.setHgrow(text, Priority.ALWAYS);
        row.getChildren().add(text);
        pictures.of(page.picture()).ifPresent(picture -> row.getChildren().add(picture));
        VBox card = Cards.of(row, origin(page));
        VBox content = new VBox(card, buttons(page));
        content.getStyleClass().add("scroll-content");
        show(content);
    }

    private void show(VBox content) {
        scroll.setContent(content);
        scroll.setAccessibleText(title.getText());
        scroll.setVvalue(0);
        takeFocus();
    }

    private HBox buttons(LearnPage page) {
        Button back = Buttons.second("learn-back", words.get("learn.back"), model::close);
        HBox buttons = new HBox(back);
        buttons.getStyleClass().add("button-row");
        model.after(page).ifPresent(next -> {
            Button on = Buttons.main("learn-next", words.get("learn.next", next.title()), () -> model.open(next));
            buttons.getChildren().add(on);
        });
        return buttons;
    }

    private VBox origin(LearnPage page) {
        VBox origin = new VBox();
        origin.getStyleClass().add("learn-origin");
        DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale());
        origin.getChildren().add(muted(words.get("learn.written", date.format(page.written()))));
        for (String source : page.sources()) {
            String name = source.equals(LearnPage.GENERAL_KNOWLEDGE)
                    ? words.get("learn.generalKnowledge")
                    : words.get("learn.source", source, Sources.address(source).orElse(""));
            origin.getChildren().add(muted(name));
        }
        return origin;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
