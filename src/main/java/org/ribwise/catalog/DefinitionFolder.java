package org.ribwise.catalog;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// The folder of definitions on disk. Links are not followed, so nothing outside the folder is read.
final class DefinitionFolder {

    /// A definition has about 5 kB; more than this is not one.
    static final int LARGEST_BYTES = 1_048_576;

    private static final int DEEPEST = 8;

    private final Path root;

    DefinitionFolder(Path root) {
        this.root = root;
    }

    boolean exists() {
        return Files.isDirectory(root);
    }

    /// The definition files of a kind, sorted by name. Hidden files and files of other types are passed over.
    List<DefinitionFile> files(DefinitionKind kind, List<DefinitionProblem> problems) {
        Path start = root.resolve(kind.folder());
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            problems.addAll(unreadableFolder(kind.folder()).problems());
            return List.of();
        }
        Walk walk = new Walk(kind, problems);
        try {
            Files.walkFileTree(start, EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
        } catch (IOException | SecurityException e) {
            problems.addAll(unreadableFolder(kind.folder()).problems());
        }
        walk.files.sort(Comparator.comparing(DefinitionFile::name));
        return walk.files;
    }

    /// The bytes of a file, at most {@link #LARGEST_BYTES}.
    Optional<byte[]> bytes(DefinitionFile file, Findings findings) {
        if (!Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            findings.add(Reason.UNREADABLE, "not a regular file");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            // one byte more than allowed: the size on disk may change while we read
            byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
            if (bytes.length <= LARGEST_BYTES) {
                return Optional.of(bytes);
            }
            long size = Math.max(bytes.length, Files.size(file.path()));
            findings.add(Reason.TOO_LARGE, Long.toString(size), Integer.toString(LARGEST_BYTES));
        } catch (IOException | SecurityException e) {
            findings.add(Reason.UNREADABLE, said(e));
        }
        return Optional.empty();
    }

    /// What the system said, without the path: the problem names the file already.
    private static String said(Exception e) {
        return e instanceof FileSystemException refused && refused.getReason() != null
                ? refused.getReason()
                : e.getClass().getSimpleName();
    }

    static Findings unreadableFolder(String name) {
        Findings findings = new Findings(name);
        findings.add(Reason.FOLDER_UNREADABLE);
        return findings;
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace(File.separatorChar, '/');
    }

    private static boolean hidden(Path path) {
        Path own = path.getFileName();
        return own != null && own.toString().startsWith(".");
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final DefinitionKind kind;
        private final List<DefinitionProblem> problems;
        private final List<DefinitionFile> files = new ArrayList<>();

        Walk(DefinitionKind kind, List<DefinitionProblem> problems) {
            this.kind = kind;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            boolean definition = path.toString().toLowerCase(Locale.ROOT).endsWith(DefinitionFile.EXTENSION);
            if (definition && !hidden(path) && !attributes.isDirectory()) {
                files.add(new DefinitionFile(kind, path, name(path)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException reason) {
            problems.addAll(unreadableFolder(name(path)).problems());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
            if (reason != null) {
                problems.addAll(unreadableFolder(name(folder)).problems());
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
