package org.ribwise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// How long it takes to read and check definitions: the shipped folder, and one of 2,000 sound files. `cold` is the
/// first reading of a fresh Java, which is what a person waits for; `warm` is any later one.
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

    private static final int FILES = 2_000;
    private static final Path SHIPPED = Path.of("exercises");

    private Path many = SHIPPED;

    /// Writes 2,000 sound files: copies of the shipped exercises, each with an id of its own.
    @Setup(Level.Trial)
    public void writeFiles() throws IOException {
        many = Files.createTempDirectory("ribwise-bench");
        for (String kind : List.of("breathing", "stretches", "routines")) {
            Files.createDirectories(many.resolve(kind));
        }
        List<Path> originals = new ArrayList<>(json("breathing"));
        originals.addAll(json("stretches"));
        for (int i = 0; i < FILES; i++) {
            Path original = originals.get(i % originals.size());
            String id = original.getFileName().toString().replace(".json", "");
            // the first of each keeps its id: others lead there
            String own = i < originals.size() ? id : id.substring(0, Math.min(50, id.length())) + "-" + i;
            String text = Files.readString(original).replace("\"id\": \"" + id + "\"", "\"id\": \"" + own + "\"");
            Files.writeString(copy(original, own), text);
        }
    }

    private static List<Path> json(String kind) throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED.resolve(kind))) {
            return files.sorted().toList();
        }
    }

    private Path copy(Path original, String id) {
        return many.resolve(SHIPPED.relativize(original).toString()).resolveSibling(id + ".json");
    }

    /// Deletes them.
    @TearDown(Level.Trial)
    public void deleteFiles() throws IOException {
        try (Stream<Path> all = Files.walk(many)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// The first reading of the shipped folder.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public ExerciseLibrary shippedCold() {
        return sound(SHIPPED);
    }

    /// The first reading of 2,000 files.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public ExerciseLibrary twoThousandCold() {
        return sound(many);
    }

    /// A later reading of the shipped folder.
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    public ExerciseLibrary shippedWarm() {
        return sound(SHIPPED);
    }

    /// A later reading of 2,000 files.
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 3)
    @Measurement(iterations = 5, time = 3)
    public ExerciseLibrary twoThousandWarm() {
        return sound(many);
    }

    private static ExerciseLibrary sound(Path folder) {
        ExerciseLibrary library = new JsonExerciseSource(folder).read();
        if (!library.problems().isEmpty()) {
            throw new IllegalStateException(library.problems().getFirst().toString());
        }
        return library;
    }
}
