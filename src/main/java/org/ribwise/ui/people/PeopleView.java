package org.ribwise.ui.people;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.settings.Person;
import org.ribwise.domain.settings.PersonKey;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.EntryField;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Everybody who uses Ribwise on this computer: change to somebody, add, rename, remove.
public final class PeopleView extends BorderPane {

    private final PeopleModel model;
    private final Messages words;
    private final Ways ways;
    private final VBox cards = new VBox();
    private final Label trouble = new Label();

    /// Where it leads.
    ///
    /// @param turnTo closes this person's record and opens another's
    /// @param remove asks whether everything of somebody is to be deleted
    /// @param renamed is told who has another name now
    /// @param back leads to the settings
    public record Ways(
            Consumer<PersonKey> turnTo,
            Consumer<PersonKey> remove,
            BiConsumer<PersonKey, String> renamed,
            Runnable back) {}

    /// @param model who is there
    /// @param words the words
    /// @param ways where it leads
    public PeopleView(PeopleModel model, Messages words, Ways ways) {
        this.model = model;
        this.words = words;
        this.ways = ways;
        setId("people-view");
        getStyleClass().addAll("room", "people");
        Label title = new Label(words.get("people.title"));
        title.setWrapText(true);
        title.getStyleClass().add("title");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("entry-problem");
        setTop(new VBox(title, trouble));
        cards.getStyleClass().addAll("stack", "scroll-content");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        HBox bottom = new HBox(Buttons.second("people-back", words.get("people.back"), ways.back()));
        bottom.getStyleClass().add("data-bottom");
        setBottom(bottom);
        model.all().subscribe(this::show);
        model.trouble().subscribe(text -> {
            trouble.setText(text);
            Shown.set(trouble, !text.isEmpty());
            Announcement.make(trouble, text);
        });
    }

    private void show(List<Person> people) {
        cards.getChildren().clear();
        people.forEach(person -> cards.getChildren().add(card(person, people.size() > 1)));
        cards.getChildren().add(adding());
    }

    private Region card(Person person, boolean several) {
        String name = model.nameOf(person);
        String id = person.key().value();
        Label heading = new Label(model.isHere(person) && several ? words.get("people.here", name) : name);
        heading.setWrapText(true);
        heading.getStyleClass().add("card-title");
        EntryField rename = new EntryField(
                new EntryField.Asked("people-name-" + id, words.get("people.name"), "", ""), person::name, text -> {
                    var refused = model.rename(person, text);
                    if (refused.isEmpty()) {
                        ways.renamed().accept(person.key(), text.strip());
                    }
                    return refused;
                });
        FlowPane row = new FlowPane();
        row.getStyleClass().add("data-row");
        if (!model.isHere(person)) {
            Button turn = Buttons.second(
                    "people-turn-" + id,
                    words.get("people.turnTo", name),
                    () -> ways.turnTo().accept(person.key()));
            row.getChildren().add(turn);
        }
        if (several) {
            Button remove = Buttons.second(
                    "people-remove-" + id,
                    words.get("people.remove"),
                    () -> ways.remove().accept(person.key()));
            remove.setAccessibleText(words.get("people.removeNamed", name));
            row.getChildren().add(remove);
        }
        return Cards.of(heading, rename, row);
    }

    private Region adding() {
        Label heading = new Label(words.get("people.add"));
        heading.getStyleClass().add("card-title");
        Label why = new Label(words.get("people.addWhy"));
        why.setWrapText(true);
        String[] written = {""};
        EntryField name = new EntryField(
                new EntryField.Asked("people-new", words.get("people.name"), "", ""), () -> written[0], text -> {
                    written[0] = text;
                    return java.util.Optional.empty();
                });
        Label refused = new Label();
        refused.setWrapText(true);
        refused.getStyleClass().add("entry-problem");
        refused.setId("people-new-refused");
        Shown.set(refused, false);
        Button add = Buttons.second("people-add", words.get("people.addNow"), () -> {
            name.commit();
            model.add(written[0]).ifPresent(sentence -> {
                refused.setText(sentence);
                Shown.set(refused, true);
                Announcement.make(refused, sentence);
                name.takeFocus();
            });
        });
        return Cards.of(heading, why, name, refused, add);
    }
}
