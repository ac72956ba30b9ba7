package org.ribwise.ui.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exchange.PlanReception;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// A plan that was opened, before it is used: from whom it is, whether it is newer than the present one, whether it
/// suits the person, and what changes.
public final class ArrivalView extends BorderPane {

    private final PlanReception reception;
    private final ArrivalWords says;
    private final Messages words;
    private final Ways ways;
    private final VBox cards = new VBox();
    private final Button back;
    private Button first;

    /// Where the screen leads.
    ///
    /// @param trust the person has compared the words: the key is trusted from now on
    /// @param use the plan becomes the present one
    /// @param aboutYou to what the person has said about themselves
    /// @param back leaves everything as it is
    public record Ways(Runnable trust, Runnable use, Runnable aboutYou, Runnable back) {}

    /// @param reception what is said of the plan
    /// @param personIsKnown whether the person has said what applies to them
    public ArrivalView(PlanReception reception, boolean personIsKnown, Messages words, Ways ways) {
        this.reception = reception;
        this.says = new ArrivalWords(reception, words);
        this.words = words;
        this.ways = ways;
        setId("plan-arrival");
        getStyleClass().add("room");
        back = Buttons.second("plan-arrival-back", words.get("plan.arrivedBack"), ways.back());
        first = back;
        cards.getStyleClass().addAll("stack", "scroll-content");
        cards.getChildren().add(Labels.heading(says.title(), says.subtitle()));
        from();
        card(words.get("plan.stepTitle"), steps());
        suits(personIsKnown);
        content();
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setBottom(bottom());
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        applyCss();
        first.requestFocus();
    }

    private void from() {
        List<Node> lines = new ArrayList<>();
        lines.add(Labels.wrapping(says.from(), says.isFromAnother() ? "plan-warning" : "plan-instruction"));
        if (!says.isTrusted()) {
            lines.add(Labels.wrapping(words.get("plan.compareWords"), "muted"));
            lines.add(Labels.wrapping(reception.opened().words(), "key-words"));
            Button trust = Buttons.second(
                    "plan-trust",
                    words.get("plan.trust", reception.plan().heading().by().name()),
                    ways.trust());
            if (reception.couldBeUsed()) {
                lines.add(trust);
                first = trust;
            }
        }
        card(words.get("plan.fromTitle"), lines);
    }

    private List<Node> steps() {
        List<Node> lines = new ArrayList<>();
        lines.add(Labels.wrapping(says.step(), says.isRefusedAsOld() ? "plan-warning" : "plan-instruction"));
        if (reception.isForSomebodyElse()) {
            String name = reception.plan().heading().forWhom().name();
            lines.add(Labels.wrapping(words.get("plan.forSomebodyElse", name), "plan-warning"));
        }
        return lines;
    }

    private void suits(boolean personIsKnown) {
        List<Node> lines = new ArrayList<>();
        if (!personIsKnown) {
            lines.add(Labels.wrapping(words.get("plan.sayFirst"), "plan-instruction"));
            lines.add(Buttons.second("plan-about-you", words.get("plan.aboutYou"), ways.aboutYou()));
        }
        List<String> conflicts = says.conflicts();
        if (personIsKnown && conflicts.isEmpty()) {
            lines.add(Labels.wrapping(words.get("plan.suits"), "plan-instruction"));
        }
        if (reception.isForbidden()) {
            lines.add(Labels.wrapping(words.get("plan.forbidden"), "plan-warning"));
        }
        conflicts.forEach(line -> lines.add(Labels.wrapping(words.get("plan.item", line), "plan-instruction")));
        card(words.get("plan.suitsTitle"), lines);
    }

    private void content() {
        List<Node> lines = new ArrayList<>();
        says.content().forEach(line -> lines.add(Labels.wrapping(words.get("plan.item", line), "plan-instruction")));
        if (lines.isEmpty()) {
            lines.add(Labels.wrapping(words.get("plan.changesNothing"), "muted"));
        }
        if (!reception.opened().ownExercises().isEmpty()) {
            lines.add(Labels.wrapping(words.get("plan.ownInside", says.ownExercises()), "muted"));
        }
        boolean isFirst = reception.present().isEmpty();
        card(isFirst ? words.get("plan.insideTitle") : words.get("plan.changesTitle"), lines);
        String notes = reception.plan().words().notes();
        if (!notes.isBlank()) {
            card(words.get("plan.notes"), List.of(Labels.wrapping(notes, "plan-instruction")));
        }
    }

    private FlowPane bottom() {
        FlowPane row = new FlowPane(back);
        row.getStyleClass().add("plan-bottom");
        if (reception.mayBeUsed()) {
            Button use = Buttons.main("plan-use", words.get("plan.use"), ways.use());
            use.setDefaultButton(true);
            row.getChildren().add(use);
            first = use;
        }
        return row;
    }

    private void card(String title, List<Node> lines) {
        VBox card = Cards.titled(title);
        card.getChildren().addAll(lines);
        cards.getChildren().add(card);
    }
}
