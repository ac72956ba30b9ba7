package org.ribwise.domain.settings;

/// Keeps the settings. Calls wait for the disk.
public interface SettingsStore {

    /// What was saved last; what is missing or unreadable is as usual.
    Settings read();

    /// Saves the settings in the place of those before.
    ///
    /// @throws java.io.UncheckedIOException if they cannot be written; what was there stays
    void save(Settings settings);
}
