package org.ribwise.ui.kit;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.ribwise.domain.exercise.DefinitionProblem;

/// The words on screen, from the message files in `messages/`, one file a room. A key begins with its
/// file's name.
///
/// Keys in Java are written out as literals after `get(`, so that a test can compare the keys used with the
/// keys defined.
public final class Messages {

    /// The message files.
    public static final List<String> FILES = List.of(
            "app",
            "cli",
            "names",
            "shell",
            "today",
            "library",
            "checkin",
            "player",
            "progress",
            "report",
            "reports",
            "control",
            "learn",
            "settings",
            "profile",
            "people",
            "data",
            "recovery",
            "diary",
            "measures",
            "plan",
            "caseload",
            "builder",
            "voice");

    private final Locale locale;
    private final Map<String, String> patterns = new HashMap<>();
    // of some three thousand keys a visit uses a few hundred, and a format takes ten times the memory of its pattern
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
        for (String file : FILES) {
            ResourceBundle bundle = ResourceBundle.getBundle("messages." + file, locale);
            for (String key : bundle.keySet()) {
                patterns.put(key, bundle.getString(key));
            }
        }
    }

    /// The words of this language, in English where a language is missing.
    public static Messages load(Locale locale) {
        return new Messages(locale);
    }

    /// The language of the words.
    public Locale locale() {
        return locale;
    }

    /// The words of a key, filled with the arguments as {@link MessageFormat} does.
    ///
    /// @throws IllegalArgumentException if no message file defines the key
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        MessageFormat format = formats.computeIfAbsent(key, made -> new MessageFormat(pattern, locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /// The name of an enum constant; its key is `names.` with the enum's simple name and the constant,
    /// for instance `names.BodyRegion.NECK`.
    public String name(Enum<?> constant, Object... arguments) {
        return get("names." + constant.getDeclaringClass().getSimpleName() + "." + constant.name(), arguments);
    }

    /// A definition problem in one line: place, what was found, what is allowed, how to mend it.
    public String problem(DefinitionProblem problem) {
        return ProblemWords.of(problem, this).line();
    }
}
