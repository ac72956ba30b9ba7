package org.ribwise.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ways to spoil or forge a signed file without its signer's key. The same files and seed give the same bytes.
enum FileMutation {
    BITS_FLIPPED,
    CUT_SHORT,
    BYTES_TAKEN_OUT,
    BYTES_PUT_IN,
    NULL_BYTES,
    LINE_TWICE,
    LINES_SWAPPED,
    KEY_SWAPPED,
    SIGNATURE_SWAPPED,
    CONTENT_SWAPPED,
    KIND_RENAMED,
    FORMAT_CHANGED,
    LINE_ENDS_CHANGED,
    NUMBER_CHANGED,
    PATH_PUT_IN,
    SPACE_BETWEEN,
    SOMETHING_BEFORE_OR_AFTER,
    VERY_DEEP,
    VERY_LONG;

    private static final Pattern NUMBER = Pattern.compile("(?<=[ \\[])[0-9]+(?=[,\\n])");
    private static final Pattern TEXT = Pattern.compile("(?<=: )\"[^\"\n]*\"");
    private static final List<String> PATHS = List.of(
            "../../../etc/passwd", "..\\\\..\\\\x", "/tmp/x", "C:\\\\x", "a/../../b", "x\\u0000.json", "~/.ssh/id");

    /// @param file what is spoilt
    /// @param other a sound file by another signer, or another one by the same
    byte[] of(byte[] file, byte[] other, Random random) {
        byte[] spoilt = spoilt(file, other, random);
        return Arrays.equals(spoilt, file) ? Arrays.copyOf(file, file.length - 1) : spoilt;
    }

    private byte[] spoilt(byte[] file, byte[] other, Random random) {
        int at = random.nextInt(file.length);
        int some = 1 + random.nextInt(16);
        return switch (this) {
            case BITS_FLIPPED -> {
                byte[] flipped = file.clone();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
            case CUT_SHORT -> Arrays.copyOf(file, at);
            case BYTES_TAKEN_OUT -> spliced(file, at, Math.min(file.length, at + some), new byte[0]);
            case BYTES_PUT_IN -> {
                byte[] more = new byte[some];
                random.nextBytes(more);
                yield spliced(file, at, at, more);
            }
            case NULL_BYTES -> spliced(file, at, Math.min(file.length, at + some), new byte[some]);
            case LINE_TWICE,
                    LINES_SWAPPED,
                    KEY_SWAPPED,
                    SIGNATURE_SWAPPED,
                    CONTENT_SWAPPED,
                    KIND_RENAMED,
                    FORMAT_CHANGED,
                    LINE_ENDS_CHANGED,
                    NUMBER_CHANGED,
                    PATH_PUT_IN,
                    SPACE_BETWEEN,
                    SOMETHING_BEFORE_OR_AFTER,
                    VERY_DEEP,
                    VERY_LONG ->
                text(new String(file, ISO_8859_1), new String(other, ISO_8859_1), random)
                        .getBytes(ISO_8859_1);
        };
    }

    private String text(String file, String other, Random random) {
        String[] lines = file.split("\n", -1);
        int one = random.nextInt(lines.length);
        int two = random.nextInt(lines.length);
        return switch (this) {
            case LINE_TWICE -> {
                lines[one] = lines[one] + (lines[one].endsWith(",") ? "\n" : ",\n") + lines[one];
                yield String.join("\n", lines);
            }
            case LINES_SWAPPED -> {
                String kept = lines[one];
                lines[one] = lines[two];
                lines[two] = kept;
                yield String.join("\n", lines);
            }
            case KEY_SWAPPED -> withLineOf("\"words\": ", withLineOf("\"key\": ", file, other), other);
            case SIGNATURE_SWAPPED -> withLineOf("\"signature\": ", file, other);
            case CONTENT_SWAPPED ->
                file.substring(0, content(file))
                        + other.substring(content(other), signature(other))
                        + file.substring(signature(file));
            case KIND_RENAMED ->
                file.replaceFirst(
                        "\"ribwise\": \"[a-z]+\"",
                        random.nextBoolean() ? "\"ribwise\": \"results\"" : "\"ribwise\": \"plan\"");
            case FORMAT_CHANGED -> file.replaceFirst("\"format\": 1", "\"format\": " + random.nextInt(12));
            case LINE_ENDS_CHANGED -> file.replace("\n", "\r\n");
            case NUMBER_CHANGED -> replaced(NUMBER, Integer.toString(random.nextInt(40)), file, random);
            case PATH_PUT_IN -> replaced(TEXT, "\"" + PATHS.get(random.nextInt(PATHS.size())) + "\"", file, random);
            case SPACE_BETWEEN ->
                file.replaceFirst(random.nextBoolean() ? ": " : ",\n", random.nextBoolean() ? " : " : ", \n");
            case SOMETHING_BEFORE_OR_AFTER -> random.nextBoolean() ? "\u00ef\u00bb\u00bf" + file : file + "\n";
            case VERY_DEEP -> put("[".repeat(20_000), file);
            case VERY_LONG -> put(" ".repeat(random.nextInt(40) == 0 ? 2_200_000 : 20_000), file);
            case BITS_FLIPPED, CUT_SHORT, BYTES_TAKEN_OUT, BYTES_PUT_IN, NULL_BYTES ->
                throw new IllegalStateException(name());
        };
    }

    private static int content(String file) {
        return file.indexOf("\"content\":\n") + 11;
    }

    private static int signature(String file) {
        return file.lastIndexOf(",\n\"signature\"");
    }

    private static String put(String what, String file) {
        return file.substring(0, content(file)) + what + file.substring(content(file));
    }

    private static String withLineOf(String name, String file, String other) {
        Pattern line = Pattern.compile("(?m)^" + name + ".*$");
        Matcher found = line.matcher(other);
        return found.find() ? line.matcher(file).replaceFirst(Matcher.quoteReplacement(found.group())) : file;
    }

    private static String replaced(Pattern what, String by, String file, Random random) {
        List<int[]> places = what.matcher(file)
                .results()
                .map(hit -> new int[] {hit.start(), hit.end()})
                .toList();
        if (places.isEmpty()) {
            return file;
        }
        int[] place = places.get(random.nextInt(places.size()));
        return file.substring(0, place[0]) + by + file.substring(place[1]);
    }

    private static byte[] spliced(byte[] file, int from, int to, byte[] by) {
        byte[] result = Arrays.copyOf(file, file.length - (to - from) + by.length);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(file, to, result, from + by.length, file.length - to);
        return result;
    }
}
