package org.ribwise.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Ways to spoil a definition file. The same text and seed give the same bytes.
public enum Mutation {
    FLIPPED_BITS,
    CUT_SHORT,
    LETTERS_TAKEN_OUT,
    LETTERS_PUT_IN,
    TOKENS_SWAPPED,
    NUMBER_CHANGED,
    VALUE_CHANGED,
    STRUCTURE_DOUBLED;

    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.]+|true|false|null");
    private static final Pattern NUMBER = Pattern.compile("(?<=[ \\[:])-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern STRUCTURE = Pattern.compile("\\{[^{}]*}|\\[[^\\[\\]]*]|\"[^\"]*\": ?\"[^\"]*\"");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "1.5",
            "2",
            "3",
            "9.99",
            "61",
            "3601",
            "1e400",
            "-1e400",
            "1e-400",
            "1e99",
            "0.1",
            "99999999999999999999",
            "0000",
            "1234567890123456789012345678901234567890",
            "NaN",
            "Infinity",
            "+1",
            ".5");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"br-control\\n\"",
            "\"../../x\"",
            "\"br-control\"",
            "\"rt-chair-calm-short\"",
            "\"2026-02-30\"",
            "[[]]",
            "{\"en\": 1}",
            "{\"de\": \"x\"}",
            "\"IN\"",
            "\"HOLD\"",
            "\"NONE\"",
            "{\"\": {}}",
            "\"a/b~c\"",
            "{\"knN\": 900}",
            ",",
            "}",
            "]",
            "\"",
            ":");

    /// The text with one thing spoilt.
    public static byte[] mutated(String text, Random random) {
        Mutation mutation = values()[random.nextInt(values().length)];
        byte[] bytes = mutation.applied(text, random).getBytes(StandardCharsets.UTF_8);
        if (mutation == FLIPPED_BITS) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    private String applied(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(12));
        return switch (this) {
            case FLIPPED_BITS -> text;
            case CUT_SHORT -> text.substring(0, from);
            case LETTERS_TAKEN_OUT -> text.substring(0, from) + text.substring(to);
            case LETTERS_PUT_IN -> text.substring(0, from) + (char) random.nextInt(0x2100) + text.substring(from);
            case TOKENS_SWAPPED -> swapped(text, matches(TOKEN, text), random);
            case NUMBER_CHANGED -> replaced(text, matches(NUMBER, text), one(NUMBERS, random), random);
            case VALUE_CHANGED -> replaced(text, matches(TOKEN, text), one(VALUES, random), random);
            case STRUCTURE_DOUBLED -> doubled(text, matches(STRUCTURE, text), random);
        };
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return new ArrayList<>(pattern.matcher(text).results().toList());
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String swapped(String text, List<MatchResult> tokens, Random random) {
        MatchResult one = one(tokens, random);
        MatchResult other = one(tokens, random);
        MatchResult first = one.start() <= other.start() ? one : other;
        MatchResult second = one.start() <= other.start() ? other : one;
        return first.start() == second.start()
                ? text
                : text.substring(0, first.start())
                        + second.group()
                        + text.substring(first.end(), second.start())
                        + first.group()
                        + text.substring(second.end());
    }

    private static String replaced(String text, List<MatchResult> places, String value, Random random) {
        MatchResult place = one(places, random);
        return text.substring(0, place.start()) + value + text.substring(place.end());
    }

    private static String doubled(String text, List<MatchResult> places, Random random) {
        MatchResult place = one(places, random);
        int times = random.nextInt(50) == 0 ? 3_000 : 1;
        return text.substring(0, place.end()) + (", " + place.group()).repeat(times) + text.substring(place.end());
    }
}
