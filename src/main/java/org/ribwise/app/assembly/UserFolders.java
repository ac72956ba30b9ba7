package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the person's data belongs on this system.
public final class UserFolders {

    private static final String FOLDER = "ribwise";
    private static final String FOLDER_WITH_CAPITAL = "Ribwise";

    private UserFolders() {}

    /// The folder for the person's data, which need not exist: `$XDG_DATA_HOME/ribwise` or `~/.local/share/ribwise`
    /// (XDG base directory specification, where `~` is `$HOME`), `%LOCALAPPDATA%\Ribwise` on Windows,
    /// `~/Library/Application Support/Ribwise` on macOS.
    ///
    /// @param osName name of the system, as in the property `os.name`
    /// @param environment environment variables
    /// @param home the person's home folder
    public static Path data(String osName, Map<String, String> environment, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return absolute(
                            environment.get("LOCALAPPDATA"),
                            home.resolve("AppData").resolve("Local"))
                    .resolve(FOLDER_WITH_CAPITAL);
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(FOLDER_WITH_CAPITAL);
        }
        Path usual = absolute(environment.get("HOME"), home).resolve(".local").resolve("share");
        return absolute(environment.get("XDG_DATA_HOME"), usual).resolve(FOLDER);
    }

    /// The specification says to ignore a path that is not absolute.
    private static Path absolute(@Nullable String path, Path otherwise) {
        return path == null || path.isBlank() || !Path.of(path).isAbsolute() ? otherwise : Path.of(path);
    }
}
