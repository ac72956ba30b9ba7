package org.ribwise.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialog.
///
/// @param window in front of which it is shown; null for none
public record SystemFileChoice(Supplier<@Nullable Window> window) implements FileChoice {

    @Override
    public Optional<Path> toSave(String title, String name) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(window.get()));
    }

    @Override
    public Optional<Path> toOpen(String title) {
        return path(chooser(title).showOpenDialog(window.get()));
    }

    @Override
    public List<Path> toOpenSeveral(String title) {
        List<File> chosen = chooser(title).showOpenMultipleDialog(window.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
