package org.ribwise.store;

import java.nio.file.Path;
import java.util.Properties;
import org.ribwise.domain.settings.Settings;
import org.ribwise.domain.settings.SettingsStore;

/// The settings as a properties file beside the record: small, readable, and there when the record cannot be opened.
///
/// A value that cannot be read counts as not chosen; the others hold. Keys that this version does not know are kept.
public final class SettingsFile implements SettingsStore {

    private final PropertiesFile file;

    /// @param folder the folder of the person's data; it is made when something is saved
    public SettingsFile(Path folder) {
        this.file = new PropertiesFile(folder.resolve(Beside.PREFERENCES));
    }

    @Override
    public Settings read() {
        return SettingsKeys.settings(file.load());
    }

    @Override
    public void save(Settings settings) {
        Properties keys = file.load();
        SettingsKeys.put(settings, keys);
        file.save(keys);
    }
}
