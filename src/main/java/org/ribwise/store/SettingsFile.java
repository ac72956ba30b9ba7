package org.ribwise.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.ribwise.domain.settings.Settings;
import org.ribwise.domain.settings.SettingsStore;

/// The settings as a properties file beside the record: small, readable, and there when the record cannot be opened.
///
/// A value that cannot be read counts as not chosen; the others hold. Keys that this version does not know are kept.
public final class SettingsFile implements SettingsStore {

    private static final String NAME = "preferences.properties";

    private final Path file;

    /// @param folder the folder of the person's data; it is made when something is saved
    public SettingsFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    @Override
    public Settings read() {
        return SettingsKeys.settings(load());
    }

    @Override
    public void save(Settings settings) {
        Properties keys = load();
        SettingsKeys.put(settings, keys);
        try {
            RecordFile.createFolders(file);
            Path fresh = RecordFile.beside(file, ".new");
            Files.deleteIfExists(fresh);
            RecordFile.create(fresh);
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                keys.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private Properties load() {
        Properties keys = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                keys.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                // not readable, not text, or an escape that is none: then nothing was chosen
                keys.clear();
            }
        }
        return keys;
    }
}
