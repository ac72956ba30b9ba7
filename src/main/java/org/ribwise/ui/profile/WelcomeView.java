package org.ribwise.ui.profile;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.profile.ClearanceCondition;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.EntryField;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.ReplyRow;
import org.ribwise.ui.kit.Messages;

/// The first screen that a person ever sees: a few questions, none of which has to be answered. What was not answered
/// stays unknown.
public final class WelcomeView extends BorderPane {

    private final ProfileModel model;
    private final Messages words;
    private final FactsModel facts;
    private final EntryField name;
    private final EntryField number;

    /// The telephone number for emergencies, and where it leads.
    ///
    /// @param number keeps the number
    /// @param more to everything that can be said
    /// @param done to the first screen
    public record Ways(Consumer<String> number, Runnable more, Runnable done) {}

    /// @param model the answers
    /// @param words the words
    /// @param ways where it leads
    public WelcomeView(ProfileModel model, Messages words, Ways ways) {
        this.model = model;
        this.words = words;
        this.facts = new FactsModel(model, words);
        setId("welcome-view");
        getStyleClass().addAll("room", "profile");
        Label title = new Label(words.get("profile.welcome"));
        title.setWrapText(true);
        title.getStyleClass().add("title");
        setTop(title);
        name = new EntryField(
                new EntryField.Asked("welcome-name", words.get("profile.name"), "", ""), facts::name, facts::name);
        String[] written = {""};
        number = new EntryField(
                new EntryField.Asked(
                        "welcome-number", words.get("recovery.askNumber"), "", words.get("profile.numberWhy")),
                () -> written[0],
                text -> {
                    written[0] = text.strip();
                    ways.number().accept(written[0]);
                    return Optional.empty();
                });
        VBox cards = new VBox(
                Labels.wrapping(words.get("profile.welcomeWhy"), "muted"),
                Cards.of(name),
                lungs(),
                clearance(ways.more()),
                Cards.of(number));
        cards.getStyleClass().addAll("stack", "scroll-content");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        Button begin = Buttons.main("welcome-done", words.get("profile.welcomeDone"), () -> leave(ways.done()));
        begin.setDefaultButton(true);
        Button skip = Buttons.second("welcome-skip", words.get("profile.welcomeSkip"), ways.done());
        Button more = Buttons.second("welcome-more", words.get("profile.welcomeMore"), () -> leave(ways.more()));
        FlowPane bottom = new FlowPane(begin, skip, more);
        bottom.getStyleClass().add("welcome-bottom");
        setBottom(bottom);
    }

    /// Takes the keyboard, to the first question; called when the view is on screen.
    public void takeFocus() {
        applyCss();
        name.takeFocus();
    }

    private void leave(Runnable way) {
        if (name.commit() && number.commit()) {
            way.run();
        }
    }

    private Region lungs() {
        VBox list = new VBox();
        for (AboutQuestion question : AboutQuestion.of(AboutGroup.LUNGS)) {
            ReplyRow row = new ReplyRow(
                    "welcome-" + question.name(),
                    words.name(question),
                    ReplyRow.USUAL,
                    words,
                    reply -> model.answer(question, reply));
            row.show(model.reply(question));
            list.getChildren().add(row);
        }
        return Cards.of(Labels.wrapping(words.name(AboutGroup.LUNGS), "card-title"), list);
    }

    /// One question for the whole list: whoever is in doubt answers one by one.
    private Region clearance(Runnable more) {
        String list = Stream.of(ClearanceCondition.values())
                .map(words::name)
                .map(line -> words.get("profile.bullet", line))
                .collect(Collectors.joining("\n"));
        Button none = Buttons.second("welcome-none", words.get("profile.noneOfThese"), () -> {});
        Label noted = Labels.wrapping(words.get("profile.noted"), "muted");
        noted.setVisible(false);
        none.setOnAction(event -> {
            model.answerNoToTheRestOfClearances();
            noted.setVisible(true);
        });
        Button some = Buttons.second("welcome-some", words.get("profile.someOfThese"), () -> leave(more));
        FlowPane row = new FlowPane(none, some, noted);
        row.getStyleClass().add("welcome-bottom");
        return Cards.of(
                Labels.wrapping(words.get("profile.clearances"), "card-title"),
                Labels.wrapping(words.get("profile.clearancesWhy"), "muted"),
                Labels.wrapping(list, "welcome-list"),
                row);
    }
}
