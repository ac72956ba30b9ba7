package org.ribwise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.CaseloadFilter;
import org.ribwise.domain.caseload.ManyPatients;
import org.ribwise.domain.caseload.Patients;
import org.ribwise.store.SqliteCaseload;

/// How long a physiotherapist with 5,000 patients waits: for the list, opened and put in order, and for the answer to a
/// key that is pressed in the search. `cold` is the first list of a fresh Java; the aim is 300 ms.
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CaseloadBenchmark {

    private static final int PATIENTS = 5_000;

    /// So long is the text of a plan of twelve exercises.
    private static final int PLAN_LETTERS = 15_000;

    private static final LocalDate TODAY = Patients.TODAY;

    private Path folder = Path.of("");
    private Caseload caseload = new Caseload(List.of());

    /// Writes 5,000 patients with their plans.
    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("ribwise-bench");
        try (SqliteCaseload file = open()) {
            file.writeTogether(() -> new ManyPatients(new Random(7)).write(file.log(), PATIENTS, PLAN_LETTERS));
        }
        try (SqliteCaseload file = open()) {
            caseload = Caseload.of(file.history().entries(), TODAY);
        }
    }

    /// Deletes them.
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.deleteIfExists(folder.resolve(SqliteCaseload.NAME));
    }

    private SqliteCaseload open() {
        return SqliteCaseload.open(folder.resolve(SqliteCaseload.NAME));
    }

    private Caseload list() {
        try (SqliteCaseload file = open()) {
            return Caseload.of(file.history().entries(), TODAY);
        }
    }

    /// The list in a fresh Java, opening and checking the file included.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    public Caseload coldWithOpening() {
        return list();
    }

    /// The list any later time.
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Caseload warmWithOpening() {
        return list();
    }

    /// What follows a key that is pressed in the search.
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public List<Caseload.Line> search() {
        return caseload.lines(CaseloadFilter.TO_CALL, "ha 47");
    }
}
