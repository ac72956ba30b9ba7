package org.ribwise.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.ribwise.domain.session.Ticker;
import org.ribwise.ui.kit.Messages;

/// What the commands work with.
///
/// @param definitions reads definitions
/// @param shipped the folder of exercises that came with the program
/// @param ticker measures how long reading takes
/// @param records what is done with records
/// @param travel what is done with files that travel
/// @param loadWords loads the words when the first one is needed
public record Desk(
        DefinitionReader definitions,
        Path shipped,
        Ticker ticker,
        Records records,
        Travel travel,
        Supplier<Messages> loadWords) {

    /// The words.
    Messages words() {
        return loadWords.get();
    }
}
