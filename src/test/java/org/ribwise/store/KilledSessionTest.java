package org.ribwise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.store.RecordFiles.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.ribwise.domain.record.ItemOutcome;
import org.ribwise.domain.record.PastSession;

/// Kills a process that plays sessions at twenty random moments. The record must stay whole, and every exercise that
/// was reported as done must be in it.
///
/// A killed process shows what is lost between our calls and the system. It does not show what a power cut would do to
/// the disk's own cache; for that we rely on SQLite's `synchronous=FULL`.
@Execution(ExecutionMode.CONCURRENT)
class KilledSessionTest {

    private static final int KILLS = 20;
    private static final int MOST_LINES = 120;
    private static final int LONGEST_START_NANOS = 700_000_000;
    private static final int LONGEST_WAIT_NANOS = 2_000_000;

    @TempDir
    Path folder;

    /// What the killed processes said, by record and session: how many exercises were done.
    private final Map<Path, Map<String, Integer>> said = new HashMap<>();

    @Test
    void whatWasDoneSurvivesTwentyKills() throws Exception {
        long seed = Long.getLong("ribwise.seed", System.nanoTime());
        System.out.println("KilledSessionTest: seed " + seed + " (repeat with -Dribwise.seed=" + seed + ")");
        Random random = new Random(seed);
        Path longUsed = folder.resolve("long-used/record.db");
        for (int kill = 0; kill < KILLS; kill++) {
            // every fourth is killed somewhere between the start of the machine and the first session of a new record
            boolean whileStarting = kill % 4 == 3;
            Path file = whileStarting ? folder.resolve("new-" + kill + "/record.db") : longUsed;
            playAndKill(file, random, whileStarting);
            if (!whileStarting) {
                assertIntegrityAsFound(file, folder.resolve("copy-" + kill));
            }
            assertRecordHolds(file);
        }
        assertThat(saidOf(longUsed)).hasSizeGreaterThan(KILLS);
    }

    private void playAndKill(Path file, Random random, boolean whileStarting) throws Exception {
        Process process = start(file, random.nextLong());
        try (BufferedReader reader = process.inputReader(StandardCharsets.US_ASCII)) {
            int lines = whileStarting ? 0 : 1 + random.nextInt(MOST_LINES);
            for (int line = 0; line < lines; line++) {
                String spoken = reader.readLine();
                assertThat(spoken)
                        .as("the process must play until it is killed")
                        .isNotNull();
                remember(file, spoken);
            }
            spin(random.nextInt(whileStarting ? LONGEST_START_NANOS : LONGEST_WAIT_NANOS));
            // by its handle: Process.destroyForcibly would also close the pipe and lose the last lines
            assertThat(process.toHandle().destroyForcibly()).isTrue();
            process.waitFor();
            reader.lines().forEach(line -> remember(file, line));
        }
    }

    private static Process start(Path file, long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlayingProcess.class.getName(),
                        file.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void remember(Path file, String line) {
        String[] words = line.split(" ", -1);
        assertThat(words).hasSize(3).startsWith("done");
        saidOf(file).put(words[1], Integer.parseInt(words[2]) + 1);
    }

    private Map<String, Integer> saidOf(Path file) {
        return said.computeIfAbsent(file, _ -> new HashMap<>());
    }

    /// Checks a copy, so that our own opening meets the file just as the kill left it.
    private static void assertIntegrityAsFound(Path file, Path folder) throws Exception {
        Files.createDirectories(folder);
        Path copy = Files.copy(file, folder.resolve("record.db"));
        Path log = RecordFile.beside(file, "-wal");
        if (Files.exists(log)) {
            Files.copy(log, RecordFile.beside(copy, "-wal"));
        }
        assertThat(ask(copy, "PRAGMA integrity_check")).isEqualTo("ok");
    }

    private void assertRecordHolds(Path file) throws Exception {
        try (SqliteRecord store = SqliteRecord.open(file)) {
            assertThat(store.log().closeInterrupted()).isBetween(0, 1);
            Set<String> kept = new HashSet<>();
            for (PastSession session : store.history().sessions()) {
                String id = session.start().id().value().toString();
                kept.add(id);
                assertThat(session.ending()).isPresent();
                assertThat(session.start().before()).isEqualTo(SampleSessions.SOME);
                assertKept(session, saidOf(file).getOrDefault(id, 0));
            }
            assertThat(kept).containsAll(saidOf(file).keySet());
        }
        assertThat(ask(file, "PRAGMA integrity_check")).isEqualTo("ok");
    }

    /// Every exercise that was spoken of is kept, in order, and at most one more: the one that was being reported.
    private static void assertKept(PastSession session, int spoken) {
        List<Integer> indexes =
                session.outcomes().stream().map(ItemOutcome::index).toList();
        assertThat(indexes).hasSizeBetween(spoken, spoken + 1);
        assertThat(indexes)
                .containsExactlyElementsOf(
                        IntStream.range(0, indexes.size()).boxed().toList());
    }

    private static void spin(int nanos) {
        long until = System.nanoTime() + nanos;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }
}
