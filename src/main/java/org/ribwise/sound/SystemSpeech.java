package org.ribwise.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.ribwise.domain.device.Speech;

/// The speech of the computer: a program that is started for each text, on a thread of its own. What it cannot say is
/// not said, and nobody waits for it. What was asked for last is said; what came before is broken off.
public final class SystemSpeech implements Speech, AutoCloseable {

    /// No short text takes longer; a program that does hangs.
    private static final long LONGEST_MILLIS = 30_000;

    /// So short that it is handed over at once even to a program that does not read.
    private static final int LONGEST_CHARACTERS = 1_000;

    /// Speech Dispatcher takes a line that begins with this for a command.
    private static final String COMMAND_MARK = "!-!";

    private static final String NOTHING = "";

    private final Optional<SpeechProgram> program;
    private final long longestMillis;
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private volatile boolean isOpen = true;

    /// Speech as this computer offers it.
    ///
    /// @param language ISO 639 code of what is spoken
    public static SystemSpeech ofComputer(String language) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return new SystemSpeech(SpeechProgram.find(System.getProperty("os.name", ""), path, language), LONGEST_MILLIS);
    }

    /// @param program what speaks; empty when nothing was found
    /// @param longestMillis how long it may take for one text
    SystemSpeech(Optional<SpeechProgram> program, long longestMillis) {
        this.program = program;
        this.longestMillis = longestMillis;
        program.ifPresent(speaker -> Thread.ofPlatform().daemon().name("speech").start(() -> run(speaker)));
    }

    @Override
    public boolean isThere() {
        return program.isPresent();
    }

    @Override
    public void say(String text) {
        ask(text);
    }

    @Override
    public void hush() {
        ask(NOTHING);
    }

    /// Breaks off and ends for good.
    @Override
    public void close() {
        isOpen = false;
        ask(NOTHING);
    }

    private void ask(String text) {
        if (isThere()) {
            asked.add(text);
        }
    }

    private void run(SpeechProgram speaker) {
        try {
            String text = asked.take();
            while (isOpen) {
                text = speak(speaker, latest(text));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Says a text.
    ///
    /// @return what is to be said next
    private String speak(SpeechProgram speaker, String text) throws InterruptedException {
        Optional<Process> started = text.isBlank() ? Optional.empty() : start(speaker.command());
        if (started.isEmpty()) {
            return asked.take();
        }
        Process speaking = started.orElseThrow();
        handOver(speaking, text);
        String next = asked.poll(longestMillis, TimeUnit.MILLISECONDS);
        if (speaking.isAlive()) {
            breakOff(speaking, speaker);
        }
        return next == null ? asked.take() : next;
    }

    /// Several that wait are not said one after another.
    private String latest(String text) {
        String last = text;
        for (String later = asked.poll(); later != null; later = asked.poll()) {
            last = later;
        }
        return last;
    }

    private static Optional<Process> start(List<String> command) {
        try {
            return Optional.of(new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void handOver(Process process, String text) {
        String line = text.replace(COMMAND_MARK, " ").replaceAll("\\s+", " ").strip();
        String shortened = line.substring(0, Math.min(line.length(), LONGEST_CHARACTERS));
        try (OutputStream in = process.getOutputStream()) {
            in.write((shortened + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // a program that does not read cannot speak either
            process.destroyForcibly();
        }
    }

    private static void breakOff(Process process, SpeechProgram speaker) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        if (!speaker.hush().isEmpty()) {
            start(speaker.hush());
        }
    }
}
