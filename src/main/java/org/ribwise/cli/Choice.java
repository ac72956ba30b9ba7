package org.ribwise.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribwise.ui.kit.Messages;

/// Constants that a person types: in any case, with a dash, a blank or an underscore between words.
final class Choice {

    private Choice() {}

    /// The constant that was typed.
    ///
    /// @param option the option it was typed for, as it is written on the command line
    /// @throws Unanswerable if there is no such constant; the sentence lists all
    static <E extends Enum<E>> E of(Class<E> type, String typed, String option, Messages words) {
        String name = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[- ]", "_");
        return constants(type).stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unanswerable(words.get("cli.unknownWord", option, typed, allowed(type))));
    }

    /// The constant that was typed, or empty when the option was left out.
    static <E extends Enum<E>> Optional<E> ofNullable(
            Class<E> type, @Nullable String typed, String option, Messages words) {
        return Optional.ofNullable(typed).map(word -> of(type, word, option, words));
    }

    private static <E extends Enum<E>> String allowed(Class<E> type) {
        return constants(type).stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E>> List<E> constants(Class<E> type) {
        return Arrays.asList(type.getEnumConstants());
    }
}
