package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import org.ribwise.domain.settings.Person;
import org.ribwise.domain.settings.PersonKey;
import org.ribwise.ui.data.DataModel;
import org.ribwise.ui.data.DataView;
import org.ribwise.ui.data.DataWords;
import org.ribwise.ui.data.DeleteView;
import org.ribwise.ui.data.MendCard;
import org.ribwise.ui.kit.BackgroundWork;
import org.ribwise.ui.kit.EntryCard;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.people.PeopleModel;
import org.ribwise.ui.people.PeopleView;
import org.ribwise.ui.settings.FormatsCard;
import org.ribwise.ui.settings.NumbersModel;
import org.ribwise.ui.settings.NumbersView;
import org.ribwise.ui.settings.SafetyNumbers;
import org.ribwise.ui.settings.SettingsModel;
import org.ribwise.ui.shell.ShellView.Place;

/// The ways from the settings to the people at this computer, the numbers for safety and the person's data, and back.
final class Housekeeping {

    private final Surroundings around;
    private final House house;
    private final DataFiles data;
    private final Ways ways;
    private final BooleanSupplier mayLeave;
    private final Messages words;

    /// Where it leads.
    ///
    /// @param settings back to the settings
    /// @param people to the people, from everywhere
    record Ways(Runnable settings, Runnable people) {}

    /// @param around what the ways are walked with
    /// @param house what reaches beyond this person
    /// @param data the record as files
    /// @param ways where it leads
    /// @param mayLeave whether this person's program may be closed; asks what has to be asked when not
    Housekeeping(Surroundings around, House house, DataFiles data, Ways ways, BooleanSupplier mayLeave) {
        this.around = around;
        this.house = house;
        this.data = data;
        this.ways = ways;
        this.mayLeave = mayLeave;
        this.words = around.words();
    }

    /// Cards for the settings that lead there.
    List<Node> cards() {
        return List.of(
                formats(),
                new EntryCard(
                        "numbers",
                        words.get("settings.numbers"),
                        words.get("settings.numbersWhy"),
                        words.get("settings.numbersOpen"),
                        this::numbers),
                new EntryCard(
                        "people",
                        words.get("people.title"),
                        words.get("people.why"),
                        words.get("people.open"),
                        this::people),
                new EntryCard(
                        "data", words.get("data.title"), words.get("data.why"), words.get("data.open"), this::data));
    }

    private Node formats() {
        return new FormatsCard(
                new SettingsModel(around.computer().settings()),
                new FormatsCard.Example(house.locale(), around.coach().clock().today()),
                words,
                () -> {
                    if (mayLeave.getAsBoolean()) {
                        house.againAt(Place.SETTINGS);
                    }
                });
    }

    /// Offers to mend a record that cannot be understood; empty when nothing is to be mended.
    Optional<Node> mendCard() {
        return MendCard.of(
                data.copies(), around.work(), says(), new MendCard.Ways(this::completeRestore, this::beginEmpty));
    }

    private void numbers() {
        KnownPerson person = around.record().person();
        SafetyNumbers safety = new SafetyNumbers(
                () -> person.facts().thresholds(),
                changed -> person.says(person.facts().with(changed)));
        new FollowedPlan(around).numbers(steps -> {
            NumbersView view =
                    new NumbersView(new NumbersModel<>(safety), new NumbersModel<>(steps), words, ways.settings());
            around.shell().show(view, Place.SETTINGS);
            view.takeFocus();
        });
    }

    void people() {
        PeopleModel model = new PeopleModel(house.people(), house.here(), around.work(), words);
        PeopleView view = new PeopleView(
                model, words, new PeopleView.Ways(this::turnTo, this::delete, this::renamed, ways.settings()));
        model.all().subscribe(this::offerPeople);
        around.shell().show(view, Place.SETTINGS);
        model.read();
    }

    /// With one person alone nothing is said of people.
    void offerPeople(List<Person> all) {
        all.stream()
                .filter(person -> all.size() > 1 && person.key().equals(house.here()))
                .forEach(person -> around.shell().offerPeople(PeopleModel.nameOf(person, words), ways.people()));
    }

    /// The name in the record goes with the name among the people.
    private void renamed(PersonKey key, String name) {
        if (key.equals(house.here())) {
            KnownPerson person = around.record().person();
            person.says(person.facts().withName(name));
        }
    }

    private void turnTo(PersonKey key) {
        if (mayLeave.getAsBoolean()) {
            house.anew(() -> house.people().choose(key));
        }
    }

    private void data() {
        DataModel model = new DataModel(
                data.copies(),
                house.files(),
                around.work(),
                BackgroundWork.screen(),
                around.coach().clock().ticker(),
                says());
        DataView.Deleting deleting = new DataView.Deleting(() -> delete(house.here()), this::deleteAll);
        DataView view = new DataView(
                model, says(), new DataView.Ways(this::completeRestore, Optional.of(deleting), ways.settings()));
        around.shell().show(view, Place.SETTINGS);
        model.read();
        view.takeFocus();
    }

    private DataWords says() {
        return new DataWords(words, DataWords.Of.PERSON);
    }

    private void completeRestore() {
        if (mayLeave.getAsBoolean()) {
            house.anew(data.copies()::completeRestore);
        }
    }

    private void beginEmpty() {
        house.anew(data.copies()::setAside);
    }

    private void delete(PersonKey key) {
        boolean mine = key.equals(house.here());
        ask(
                mine ? words.get("data.deleteMine") : words.get("data.deleteOther"),
                () -> house.anew(() -> house.people().remove(key)));
    }

    private void deleteAll() {
        ask(words.get("data.deleteEverybody"), () -> house.anew(house.people()::removeAll));
    }

    private void ask(String title, Runnable delete) {
        DeleteView view = new DeleteView(
                title,
                words,
                () -> {
                    if (mayLeave.getAsBoolean()) {
                        delete.run();
                    }
                },
                ways.settings());
        around.shell().show(view, Place.SETTINGS);
        view.takeFocus();
    }
}
