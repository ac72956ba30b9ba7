package org.ribwise.domain.exercise;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A text of an exercise file in one or more languages; English is always there.
///
/// @param byLanguage texts by ISO 639 language code, with `en`
public record LocalText(Map<String, String> byLanguage) {

    /// The language that is used when the asked one is missing.
    public static final String FALLBACK = "en";

    /// Copies the map, in the order of the languages: the same text always reads the same.
    ///
    /// @throws IllegalArgumentException if the English text is missing
    public LocalText {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
        if (!byLanguage.containsKey(FALLBACK)) {
            throw new IllegalArgumentException("text without " + FALLBACK);
        }
    }

    /// An English text.
    public static LocalText english(String text) {
        return new LocalText(Map.of(FALLBACK, text));
    }

    /// The text in this language, else in English.
    public String in(Locale locale) {
        String text = byLanguage.get(locale.getLanguage());
        return text != null ? text : byLanguage.getOrDefault(FALLBACK, "");
    }
}
