package org.ribwise.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The project's source files as text.
final class Sources {

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*///?.*$|/\\*(?s:.*?)\\*/|(?m) // .*$");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private Sources() {}

    static List<Path> java(String folder) {
        return list(folder, ".java");
    }

    static List<Path> list(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withoutComments(String java) {
        return COMMENT.matcher(java).replaceAll("");
    }

    static List<String> literals(String java) {
        return LITERAL.matcher(withoutComments(java))
                .results()
                .map((MatchResult literal) -> literal.group(1))
                .toList();
    }

    /// What a check finds in files, each with its file.
    static List<String> findings(List<Path> files, Function<String, List<String>> check) {
        return files.stream()
                .flatMap(file -> check.apply(text(file)).stream().map(finding -> file + ": " + finding))
                .toList();
    }
}
