package org.ribwise.ui.people;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.ribwise.domain.settings.People;
import org.ribwise.domain.settings.Person;
import org.ribwise.domain.settings.PersonKey;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;

/// Who uses Ribwise on this computer.
public final class PeopleModel {

    private final People people;
    private final PersonKey here;
    private final Work work;
    private final Messages words;
    private final ReadOnlyObjectWrapper<List<Person>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /// @param people everybody
    /// @param here whose record is open
    /// @param work runs what waits for the disk
    /// @param words the words
    public PeopleModel(People people, PersonKey here, Work work, Messages words) {
        this.people = people;
        this.here = here;
        this.work = work;
        this.words = words;
    }

    /// Everybody, as last read.
    public ReadOnlyObjectProperty<List<Person>> all() {
        return all.getReadOnlyProperty();
    }

    /// Why something could not be saved; empty when all is well.
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Reads who is there.
    public void read() {
        work.run(people::all, this::show, this::tell);
    }

    boolean isHere(Person person) {
        return person.key().equals(here);
    }

    /// What somebody is called on the screen.
    String nameOf(Person person) {
        return nameOf(person, words);
    }

    /// What somebody is called on any screen.
    public static String nameOf(Person person, Messages words) {
        return person.name().isEmpty() ? words.get("people.unnamed") : person.name();
    }

    /// Adds somebody.
    ///
    /// @return why not; empty when the name will do
    Optional<String> add(String text) {
        String name = text.strip();
        Optional<String> refused = refused(name, Optional.empty());
        if (refused.isEmpty()) {
            change(() -> people.add(name));
        }
        return refused;
    }

    /// Gives somebody another name.
    ///
    /// @return why not; empty when the name will do
    Optional<String> rename(Person person, String text) {
        String name = text.strip();
        Optional<String> refused = refused(name, Optional.of(person.key()));
        if (refused.isEmpty()) {
            change(() -> people.rename(person.key(), name));
        }
        return refused;
    }

    private Optional<String> refused(String name, Optional<PersonKey> whose) {
        if (name.isEmpty()) {
            return Optional.of(words.get("people.nameMissing"));
        }
        if (name.length() > Person.LONGEST_NAME) {
            return Optional.of(words.get("people.nameTooLong", Person.LONGEST_NAME));
        }
        boolean taken = all.get().stream()
                .filter(person -> whose.filter(person.key()::equals).isEmpty())
                .anyMatch(person -> person.name().equalsIgnoreCase(name));
        return taken ? Optional.of(words.get("people.nameTaken", name)) : Optional.empty();
    }

    private void change(Runnable how) {
        work.run(
                () -> {
                    how.run();
                    return people.all();
                },
                this::show,
                this::tell);
    }

    private void show(List<Person> now) {
        trouble.set("");
        all.set(now);
    }

    private void tell(RuntimeException why) {
        trouble.set(words.get("people.notSaved"));
    }
}
