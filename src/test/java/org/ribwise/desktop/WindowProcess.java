package org.ribwise.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// A program of its own that claims a window, says what it hears, and gives the window up when its standard
/// input ends.
final class WindowProcess {

    private WindowProcess() {}

    /// Claims and waits.
    ///
    /// @param arguments the data folder
    public static void main(String[] arguments) throws IOException {
        Optional<OneWindow> claim = OneWindow.claim(Path.of(arguments[0]), Optional.empty());
        if (claim.isEmpty()) {
            say("open already");
            return;
        }
        try (OneWindow window = claim.get()) {
            window.hear(file -> say("come forward"));
            say("open");
            System.in.transferTo(System.out);
        }
        say("closed");
    }

    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
