package org.ribwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Lets a journey fail that leaves a word on standard error or a warning in a log: a look-up that the style sheets do
/// not answer, a stack trace, a thread that died.
final class Quiet implements BeforeEachCallback, AfterEachCallback {

    private final PrintStream usual = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                logged.add(entry.getLoggerName() + ": " + entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Override
    public void beforeEach(ExtensionContext context) {
        logged.clear();
        said.reset();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        Logger.getLogger("").addHandler(ear);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        System.setErr(usual);
        Logger.getLogger("").removeHandler(ear);
        assertThat(logged).as("warnings in the logs").isEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8)).as("standard error").isEmpty();
    }
}
