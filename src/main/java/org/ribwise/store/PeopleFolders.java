package org.ribwise.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.ribwise.domain.settings.People;
import org.ribwise.domain.settings.Person;
import org.ribwise.domain.settings.PersonKey;

/// People as folders: the first person's files are at the top of the data folder, where they were before
/// there were several; everybody else has `people/<key>`. Each folder has a `person.properties` with the
/// name; the one at the top says beside it who was there last.
public final class PeopleFolders implements People {

    private static final String FOLDER = "people";
    static final String FILE = "person.properties";
    private static final String NAME = "name";
    private static final String CHOSEN = "chosen";

    private final Path data;

    /// @param data the folder of everybody's data
    public PeopleFolders(Path data) {
        this.data = data;
    }

    /// The folder of one person's record and settings, which need not exist for the first person.
    public Path folder(PersonKey key) {
        return key.equals(PersonKey.FIRST) ? data : data.resolve(FOLDER).resolve(key.value());
    }

    @Override
    public List<Person> all() {
        Stream<Person> others = keys().stream()
                .map(this::person)
                .sorted(Comparator.comparing(Person::name, String::compareToIgnoreCase));
        return Stream.concat(Stream.of(person(PersonKey.FIRST)), others).toList();
    }

    @Override
    public Person add(String name) {
        Person added = new Person(new PersonKey(UUID.randomUUID().toString()), name);
        RecordFile.createPrivateFolder(data.resolve(FOLDER));
        RecordFile.createPrivateFolder(folder(added.key()));
        put(added.key(), NAME, name);
        return added;
    }

    @Override
    public void rename(PersonKey key, String name) {
        requireThere(key);
        put(key, NAME, new Person(key, name).name());
    }

    @Override
    public Person chosen() {
        String chosen = file(PersonKey.FIRST).load().getProperty(CHOSEN, "");
        return all().stream()
                .filter(person -> person.key().value().equals(chosen))
                .findFirst()
                .orElseGet(() -> person(PersonKey.FIRST));
    }

    @Override
    public void choose(PersonKey key) {
        requireThere(key);
        put(PersonKey.FIRST, CHOSEN, key.value());
    }

    @Override
    public void remove(PersonKey key) {
        requireThere(key);
        String chosen = file(PersonKey.FIRST).load().getProperty(CHOSEN, "");
        Erasure.of(folder(key));
        if (!key.equals(PersonKey.FIRST)) {
            Erasure.removeIfEmpty(folder(key));
        } else if (!chosen.isEmpty()) {
            put(PersonKey.FIRST, CHOSEN, chosen);
        }
        if (chosen.equals(key.value())) {
            put(PersonKey.FIRST, CHOSEN, PersonKey.FIRST.value());
        }
    }

    @Override
    public void removeAll() {
        for (PersonKey key : keys()) {
            Erasure.of(folder(key));
            Erasure.removeIfEmpty(folder(key));
        }
        Erasure.removeIfEmpty(data.resolve(FOLDER));
        Erasure.of(data);
    }

    private void requireThere(PersonKey key) {
        if (all().stream().noneMatch(person -> person.key().equals(key))) {
            throw new IllegalArgumentException("nobody with this key");
        }
    }

    private Person person(PersonKey key) {
        String name = file(key).load().getProperty(NAME, "");
        return new Person(key, name.substring(0, Math.min(name.length(), Person.LONGEST_NAME)));
    }

    /// Folders whose name is no key are not ours.
    private List<PersonKey> keys() {
        Path folder = data.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory)
                    .map(path -> key(path.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Optional<PersonKey> key(String name) {
        try {
            return Optional.of(new PersonKey(name)).filter(key -> !key.equals(PersonKey.FIRST));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /// A name that cannot be read counts as none; the record beside it is untouched.
    private PropertiesFile file(PersonKey key) {
        return new PropertiesFile(folder(key).resolve(FILE));
    }

    private void put(PersonKey key, String name, String value) {
        PropertiesFile file = file(key);
        Properties properties = file.load();
        properties.setProperty(name, value);
        file.save(properties);
    }
}
