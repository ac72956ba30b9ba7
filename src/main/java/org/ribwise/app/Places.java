package org.ribwise.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ribwise.app.assembly.UserFolders;

/// Folders that the command line may name.
final class Places {

    private Places() {}

    /// The folder of exercise definitions: the one that was named, else the one that came with the program.
    static Path exercises(@Nullable Path named) {
        return named != null
                ? named
                : Path.of(System.getProperty("ribwise.home", "")).resolve("exercises");
    }

    /// The folder of the person's data: the one that was named, else the one that the system has for it.
    static Path data(@Nullable Path named) {
        Path home = Path.of(System.getProperty("user.home"));
        return named != null
                ? named.toAbsolutePath()
                : UserFolders.data(System.getProperty("os.name"), System.getenv(), home);
    }
}
