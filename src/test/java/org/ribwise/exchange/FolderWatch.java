package org.ribwise.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Files of the places that a path in a forged file would lead to: the working folder and those around it, home, and
/// the folder of temporary files. Other programs write there too, so of the latter two only names that a forged file
/// has are watched.
final class FolderWatch {

    /// Names that stand in forged paths, here and in {@link FileMutation}.
    private static final Set<String> FORGED =
            Set.of("x", "b", "x.json", "br-own-calm", "br-own-calm.json", "br-x.json", "passwd", "id", ".ssh");

    private final Map<Path, String> before = now();

    /// What appeared, went or changed.
    Set<Path> changes() {
        Map<Path, String> after = now();
        Set<Path> changed = new TreeSet<>(after.keySet());
        changed.addAll(before.keySet());
        changed.removeIf(path -> after.getOrDefault(path, "").equals(before.getOrDefault(path, "")));
        return changed;
    }

    private static Map<Path, String> now() {
        Map<Path, String> found = new TreeMap<>();
        Path here = Path.of("").toAbsolutePath();
        for (String part :
                new String[] {"", "src", "exercises", "exercises/breathing", "exercises/stretches", "assets"}) {
            list(here.resolve(part), false, found);
        }
        for (Path above = here.getParent(); above != null; above = above.getParent()) {
            list(above, true, found);
        }
        list(Path.of(System.getProperty("java.io.tmpdir")), true, found);
        list(Path.of(System.getProperty("user.home")), true, found);
        return found;
    }

    private static void list(Path folder, boolean forgedOnly, Map<Path, String> found) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(path -> !forgedOnly || FORGED.contains(String.valueOf(path.getFileName())))
                    .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path -> found.put(path, stamp(path)));
        } catch (IOException unreadable) {
            found.put(folder, "unreadable");
        }
    }

    private static String stamp(Path path) {
        try {
            return Files.size(path) + " " + Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
