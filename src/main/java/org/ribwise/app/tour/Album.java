package org.ribwise.app.tour;

import java.nio.file.Path;
import java.util.Locale;

/// Where the pictures of one tour go: numbered in the order in which they were taken, whoever took them.
final class Album {

    private final Path folder;
    private int screens;

    /// @param folder is made when it is missing
    Album(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /// The next number before a name: `001-today`.
    String next(String name) {
        screens++;
        return String.format(Locale.ROOT, "%03d-%s", screens, name);
    }
}
