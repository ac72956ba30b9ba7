package org.ribwise.ui.recovery;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// Whom to contact and why: today, or without hurry (clinical reference 5.1 and 5.6). The rule that fired is shown.
public final class ContactView extends BorderPane {

    /// How soon.
    public enum Urgency {
        /// Today; new sessions wait until advice was taken.
        TODAY,
        /// Not urgent: talk to the doctor or physiotherapist.
        SOON
    }

    /// Where it leads.
    ///
    /// @param done the person has had advice, or will talk to somebody; not asked where each rule asks by itself
    /// @param leave back to the first screen, nothing said
    public record Ways(Runnable done, Runnable leave) {}

    private final Button leave;

    /// @param urgency how soon
    /// @param fired the rules that fired, at least one
    /// @param care whom to contact
    /// @param ways where it leads
    /// @throws IllegalArgumentException if nothing fired
    public ContactView(Urgency urgency, List<FiredRule> fired, CareWords care, Ways ways) {
        if (fired.isEmpty()) {
            throw new IllegalArgumentException("no reason to contact anybody");
        }
        Messages words = care.words();
        setId("contact");
        getStyleClass().addAll("room", "recovery");
        boolean today = urgency == Urgency.TODAY;
        setTop(new VBox(
                Labels.whole(today ? words.get("recovery.urgentTitle") : words.get("recovery.talkTitle"), "title"),
                Labels.whole(
                        today ? words.get("recovery.urgentHint") : words.get("recovery.talkHint"), "recovery-hint")));
        VBox cards = new VBox(whom(care, today), why(fired, words));
        cards.getStyleClass().add("stack");
        setCenter(RecoveryParts.scrolled(cards));
        leave = Buttons.second("contact-leave", words.get("recovery.backToToday"), ways.leave());
        Tightness.watch(this);
        boolean eachIsAsked = fired.stream().anyMatch(rule -> rule.talked().isPresent());
        String said = today ? words.get("recovery.adviceTaken") : words.get("recovery.understood");
        setBottom(
                eachIsAsked
                        ? RecoveryParts.row(leave)
                        : RecoveryParts.row(leave, Buttons.main("contact-done", said, ways.done())));
    }

    /// Takes the keyboard to the way back: nobody says by accident that they have had advice.
    public void takeFocus() {
        leave.requestFocus();
    }

    private static VBox whom(CareWords care, boolean today) {
        Messages words = care.words();
        VBox card = Cards.of(Labels.whole(words.get("recovery.teamTitle"), "card-title"));
        card.getStyleClass().add("recovery-own");
        String line = care.contacts().adviceLine().strip();
        if (!care.contacts().careTeam().isBlank()) {
            card.getChildren().add(Labels.whole(care.teamLine(), "recovery-plan"));
        }
        if (!line.isEmpty()) {
            card.getChildren().add(Labels.whole(words.get("recovery.adviceLine", line), "recovery-plan"));
        }
        if (card.getChildren().size() == 1) {
            card.getChildren()
                    .addAll(
                            Labels.whole(care.teamLine(), "recovery-plan"),
                            Labels.whole(words.get("recovery.noTeam"), "muted"));
        }
        if (today) {
            card.getChildren().add(Labels.whole(words.get("recovery.urgentWorse", care.number())));
        }
        return card;
    }

    private static VBox why(List<FiredRule> fired, Messages words) {
        VBox card = Cards.of(Labels.whole(words.get("recovery.firedTitle"), "card-title"));
        for (FiredRule rule : fired) {
            VBox one = new VBox(Labels.whole(rule.rule(), "recovery-rule"));
            if (!rule.numbers().isEmpty()) {
                one.getChildren().add(Labels.whole(rule.numbers()));
            }
            rule.entries().forEach(entry -> one.getChildren().add(Labels.whole("· " + entry, "muted")));
            rule.talked().ifPresent(talked -> {
                Button button = Buttons.second("talked-" + fired.indexOf(rule), words.get("recovery.talked"), talked);
                button.setAccessibleText(words.get("recovery.talkedAbout", rule.rule()));
                one.getChildren().add(button);
            });
            one.getStyleClass().add("fired-rule");
            card.getChildren().add(one);
        }
        return card;
    }
}
