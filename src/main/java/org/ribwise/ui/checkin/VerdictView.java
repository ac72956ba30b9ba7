package org.ribwise.ui.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.ScreenName;

/// What the gate says today, with the rule that fired and what can be done now (clinical reference 5.1, 5.2). Large and
/// calm; the words carry the meaning, the colour at the side only goes with them.
public final class VerdictView extends BorderPane {

    /// How the screen is to feel.
    public enum Tone {
        GO,
        GENTLY,
        REST;

        private String style() {
            return switch (this) {
                case GO -> "verdict-go";
                case GENTLY -> "verdict-gently";
                case REST -> "verdict-rest";
            };
        }
    }

    /// A card of lines.
    ///
    /// @param title what the lines are about
    /// @param lines at least one, else the card is left out
    public record Part(String title, List<String> lines) {

        /// Copies the list.
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// What can be done.
    ///
    /// @param id of the button
    /// @param text what it says
    /// @param run what it does
    public record Way(String id, String text, Runnable run) {}

    /// The page.
    ///
    /// @param tone how it is to feel
    /// @param title the verdict
    /// @param lead one sentence
    /// @param parts why, what changes, what is still there
    /// @param ways the main one first
    public record Page(Tone tone, String title, String lead, List<Part> parts, List<Way> ways) {

        /// Copies the lists; parts without a line are left out.
        public Page {
            parts = parts.stream().filter(part -> !part.lines().isEmpty()).toList();
            ways = List.copyOf(ways);
        }
    }

    private final Button first;

    /// @param page what to say
    public VerdictView(Page page) {
        setId("verdict");
        getStyleClass().addAll("room", "verdict", page.tone().style());
        ScreenName.set(this, spoken(page));
        VBox top = new VBox(Labels.wrapping(page.title(), "title"), Labels.wrapping(page.lead(), "verdict-lead"));
        top.getStyleClass().add("verdict-top");
        // it scrolls with the cards: in large text they would have no room below it
        VBox cards = new VBox(top);
        cards.getStyleClass().addAll("stack", "scroll-content");
        page.parts().forEach(part -> cards.getChildren().add(card(part)));
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(page.title());
        setCenter(scroll);
        List<Button> buttons = new ArrayList<>();
        for (Way way : page.ways()) {
            buttons.add(button(way, buttons.isEmpty()));
        }
        first = buttons.getFirst();
        FlowPane row = new FlowPane();
        row.getStyleClass().addAll("button-row", "verdict-ways");
        row.getChildren().addAll(buttons.reversed());
        setBottom(row);
    }

    /// Takes the keyboard to the main button; called when the view is on screen.
    public void takeFocus() {
        first.requestFocus();
    }

    private static String spoken(Page page) {
        return Announcement.sentences(Stream.concat(
                Stream.of(page.title(), page.lead()),
                page.parts().stream().flatMap(part -> Stream.concat(Stream.of(part.title()), part.lines().stream()))));
    }

    private static VBox card(Part part) {
        VBox card = Cards.titled(part.title());
        part.lines().forEach(text -> card.getChildren().add(Labels.wrapping(text, "verdict-line")));
        return card;
    }

    private static Button button(Way way, boolean main) {
        Button button = Buttons.styled(
                way.id(),
                way.text(),
                main ? "main-action" : "second-action",
                () -> way.run().run());
        button.setDefaultButton(main);
        return button;
    }
}
