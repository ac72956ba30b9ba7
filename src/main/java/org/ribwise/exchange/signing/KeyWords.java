package org.ribwise.exchange.signing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ribwise.domain.trust.SignerKey;

/// A key as short words, to compare at the clinic or on the telephone: eight words out of 256, which are the first 64
/// bits of the key's SHA-256. Enough that nobody makes another key with the same words (design value, needs sign-off);
/// the program itself always compares whole keys.
public final class KeyWords {

    /// How many words.
    public static final int COUNT = 8;

    private static final String FILE = "/exchange/words.txt";
    private static final int BYTE_MASK = 0xFF;
    private static final List<String> WORDS = read();

    private KeyWords() {}

    /// The words of a key, with spaces between.
    public static String of(SignerKey key) {
        byte[] digest = sha256(Base64.getDecoder().decode(key.base64()));
        return IntStream.range(0, COUNT)
                .mapToObj(i -> WORDS.get(digest[i] & BYTE_MASK))
                .collect(Collectors.joining(" "));
    }

    /// All words that there are.
    static List<String> all() {
        return WORDS;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KeyWords.class.getResourceAsStream(FILE), FILE), StandardCharsets.US_ASCII))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
