package org.ribwise.ui.kit;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ribwise.domain.settings.Settings;

/// The settings as they are now, for screens to follow and to change. A change holds at once, also when it cannot be
/// written. Used on the JavaFX thread only.
public final class LiveSettings {

    private final ReadOnlyObjectWrapper<Settings> now;
    private final Consumer<Settings> keep;

    /// @param saved what was saved before
    /// @param keep writes what is chosen now, away from the screen
    public LiveSettings(Settings saved, Consumer<Settings> keep) {
        this.now = new ReadOnlyObjectWrapper<>(saved);
        this.keep = keep;
    }

    /// What holds now.
    public ReadOnlyObjectProperty<Settings> now() {
        return now.getReadOnlyProperty();
    }

    /// Changes the settings; nothing is written when nothing changes.
    ///
    /// @param how from what holds now to what is to hold
    public void change(UnaryOperator<Settings> how) {
        Settings changed = how.apply(now.get());
        if (!changed.equals(now.get())) {
            now.set(changed);
            keep.accept(changed);
        }
    }
}
