package org.ribwise.cli;

import java.io.Console;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribwise.cli.Travel.KeyAsk;
import picocli.CommandLine.Option;

/// `--data` and `--passphrase-file`: whose keys, and what opens them. A passphrase is never an argument: other programs
/// can see those.
final class KeyOptions {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.optionKeysData")
    private @Nullable Path data;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "cli.optionPassphraseFile")
    private @Nullable Path passphraseFile;

    /// The folder of data.
    Path data(Desk desk) {
        return desk.travel().data(Optional.ofNullable(data));
    }

    /// Whether something was said that opens keys.
    boolean given() {
        return passphraseFile != null;
    }

    /// The keys, with the passphrase from its file, else as it is typed.
    ///
    /// @throws Unanswerable if there is neither
    KeyAsk ask(Desk desk) {
        return new KeyAsk(data(desk), passphrase(desk));
    }

    private char[] passphrase(Desk desk) {
        if (passphraseFile != null) {
            byte[] bytes = new TravelFile(passphraseFile, desk.words()).read();
            try {
                CharBuffer letters = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                char[] all = Arrays.copyOf(letters.array(), letters.length());
                return firstLine(all);
            } catch (CharacterCodingException noText) {
                throw new Unanswerable(desk.words().get("cli.noFile", passphraseFile));
            }
        }
        Console console = System.console();
        char[] typed = console == null || !console.isTerminal()
                ? null
                : console.readPassword("%s ", desk.words().get("cli.askPassphrase"));
        if (typed == null) {
            throw new Unanswerable(desk.words().get("cli.noPassphrase"));
        }
        return typed;
    }

    private static char[] firstLine(char[] all) {
        int end = 0;
        while (end < all.length && all[end] != '\n' && all[end] != '\r') {
            end++;
        }
        return Arrays.copyOf(all, end);
    }
}
