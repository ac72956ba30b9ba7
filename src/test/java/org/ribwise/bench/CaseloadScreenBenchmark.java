package org.ribwise.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.ribwise.domain.caseload.ManyPatients;
import org.ribwise.store.SqliteCaseload;

/// How long a physiotherapist with 5,000 patients looks at the screen before it, from the press of "Patients" until the
/// list is painted, and from a key in the search until what is found is painted: in the whole program, in a real
/// window, each run in a fresh Java. `CaseloadScreenBenchmark [runs]` on a display. The aims are 300 ms and 50 ms.
public final class CaseloadScreenBenchmark {

    private static final int USUAL_RUNS = 7;
    private static final int PATIENTS = 5_000;

    /// So long is the text of a plan of twelve exercises.
    private static final int PLAN_LETTERS = 15_000;

    private CaseloadScreenBenchmark() {}

    /// Measures and prints a table.
    ///
    /// @param arguments how many runs
    public static void main(String[] arguments) throws IOException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_RUNS;
        Path data = Files.createTempDirectory("ribwise-list");
        try (SqliteCaseload file = SqliteCaseload.open(data.resolve(SqliteCaseload.NAME))) {
            file.writeTogether(() -> new ManyPatients(new Random(7)).write(file.log(), PATIENTS, PLAN_LETTERS));
        }
        run("prepare", data);
        System.out.println(
                "| run | first list ms (of it the screen's thread) | keys of the first word | the list again |");
        System.out.println("|---|---|---|---|");
        for (int i = 1; i <= runs; i++) {
            System.out.println("| " + i + " | " + run("measure", data) + " |");
        }
    }

    private static String run(String what, Path data) throws IOException {
        List<String> command = FrameBenchmark.command(CaseloadScreen.class, what, data.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            process.onExit().join();
            return line == null ? "nothing was measured" : line;
        }
    }
}
