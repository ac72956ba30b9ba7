package org.ribwise.exchange.signing;

import java.text.Normalizer;
import java.util.Arrays;
import org.ribwise.domain.trust.KeyProblem;
import org.ribwise.domain.trust.KeyTrouble;

/// What a key is kept under. The letters are wiped when it is closed; it never says what they are.
public final class Passphrase implements AutoCloseable {

    /// Fewest letters (design value, needs sign-off).
    public static final int SHORTEST = 10;

    private final char[] letters;

    private Passphrase(char[] letters) {
        this.letters = letters;
    }

    /// One that is typed to open a key: any number of letters.
    ///
    /// @param typed is copied
    public static Passphrase typed(CharSequence typed) {
        // an é can be typed in two ways
        return new Passphrase(Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray());
    }

    /// One that is chosen for a key.
    ///
    /// @param typed is copied
    /// @throws KeyTrouble if it is too short
    public static Passphrase chosen(CharSequence typed) {
        Passphrase chosen = typed(typed);
        if (chosen.letters.length < SHORTEST) {
            chosen.close();
            throw new KeyTrouble(KeyProblem.PASSPHRASE_TOO_SHORT);
        }
        return chosen;
    }

    char[] letters() {
        return letters;
    }

    @Override
    public void close() {
        Arrays.fill(letters, ' ');
    }
}
