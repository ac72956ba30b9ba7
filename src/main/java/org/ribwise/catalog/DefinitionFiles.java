package org.ribwise.catalog;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.DefinitionKind;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// Which files on disk should hold definitions. Links inside a folder are not followed, so nothing outside it is
/// read.
final class DefinitionFiles {

    private static final int DEEPEST = 8;
    private static final String SCHEMA_EXTENSION = ".schema.json";

    private final List<DefinitionKind<?>> kinds;
    private final List<DefinitionFile> files = new ArrayList<>();
    private final List<DefinitionProblem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    /// @param kinds what to look for
    DefinitionFiles(List<DefinitionKind<?>> kinds) {
        this.kinds = kinds;
    }

    /// What was found, folder by folder, each sorted by name.
    List<DefinitionFile> files() {
        return files;
    }

    /// What could not be looked through.
    List<DefinitionProblem> problems() {
        return problems;
    }

    /// Looks through a folder of definitions, in which every kind has its folder.
    void addLibrary(Path root) {
        if (!Files.isDirectory(root)) {
            unreadableFolder("");
            return;
        }
        for (DefinitionKind<?> kind : kinds) {
            Path start = root.resolve(kind.folder());
            if (Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
                walk(start, Optional.of(kind.name()), path -> root.relativize(path));
            } else {
                unreadableFolder(kind.folder());
            }
        }
    }

    /// Looks at what somebody names: a folder of definitions, any other folder with definitions in it, or one file.
    void add(Path path) {
        if (!Files.exists(path)) {
            problem(name(path), Reason.NOT_THERE);
        } else if (!Files.isDirectory(path)) {
            addFile(path, folderKind(path.toAbsolutePath().getParent()), Function.identity());
        } else {
            List<DefinitionKind<?>> inside = kinds.stream()
                    .filter(kind -> Files.isDirectory(path.resolve(kind.folder()), LinkOption.NOFOLLOW_LINKS))
                    .toList();
            inside.forEach(kind -> walk(path.resolve(kind.folder()), Optional.of(kind.name()), Function.identity()));
            if (inside.isEmpty()) {
                walk(path, folderKind(path.toAbsolutePath()), Function.identity());
            }
        }
    }

    /// The kind whose folder this is.
    private Optional<String> folderKind(@Nullable Path folder) {
        Path own = folder == null ? null : folder.normalize().getFileName();
        return kinds.stream()
                .filter(kind -> own != null && own.toString().equals(kind.folder()))
                .<String>map(DefinitionKind::name)
                .findFirst();
    }

    private void walk(Path start, Optional<String> kind, Function<Path, Path> shown) {
        Walk walk = new Walk(kind, shown);
        try {
            Files.walkFileTree(start, EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
        } catch (IOException | SecurityException e) {
            unreadableFolder(name(shown.apply(start)));
        }
        walk.found.sort(Comparator.comparing(path -> name(shown.apply(path))));
        walk.found.forEach(path -> addFile(path, kind, shown));
    }

    private void addFile(Path path, Optional<String> kind, Function<Path, Path> shown) {
        if (seen.add(path.toAbsolutePath().normalize())) {
            files.add(new DefinitionFile(path, name(shown.apply(path)), kind));
        }
    }

    private void unreadableFolder(String name) {
        problem(name, Reason.FOLDER_UNREADABLE);
    }

    private void problem(String name, Reason reason) {
        Findings findings = new Findings(name);
        findings.add(reason);
        problems.addAll(findings.problems());
    }

    private static String name(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private static boolean hidden(Path path) {
        Path own = path.getFileName();
        return own != null && own.toString().startsWith(".") && !own.toString().matches("\\.\\.?");
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Function<Path, Path> shown;
        private final boolean anyKind;
        private final List<Path> found = new ArrayList<>();

        Walk(Optional<String> kind, Function<Path, Path> shown) {
            this.anyKind = kind.isEmpty();
            this.shown = shown;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (hidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (isDefinition(folder)) {
                problem(name(shown.apply(folder)), Reason.IS_FOLDER);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (isDefinition(path) && !hidden(path) && !attributes.isDirectory()) {
                if (attributes.isSymbolicLink()) {
                    problem(name(shown.apply(path)), Reason.IS_LINK);
                } else {
                    found.add(path);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isDefinition(Path path) {
            String lower = path.toString().toLowerCase(Locale.ROOT);
            return lower.endsWith(DefinitionFile.EXTENSION) && !(anyKind && lower.endsWith(SCHEMA_EXTENSION));
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException reason) {
            unreadableFolder(name(shown.apply(path)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
            if (reason != null) {
                unreadableFolder(name(shown.apply(folder)));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
