package org.ribwise.catalog.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Regular expressions of the schemas, compiled once.
final class Patterns {

    private static final Map<String, Pattern> BY_TEXT = new ConcurrentHashMap<>();

    private Patterns() {}

    /// Only texts of our own schemas come here, so that there are few.
    static Pattern of(String text) {
        return BY_TEXT.computeIfAbsent(text, Patterns::compiled);
    }

    /// In a schema `$` is the end of the text; Java's `$` also lets a line end follow.
    private static Pattern compiled(String text) {
        boolean toTheEnd = text.endsWith("$") && !text.endsWith("\\$");
        return Pattern.compile(toTheEnd ? text.substring(0, text.length() - 1) + "\\z" : text);
    }
}
