package org.ribwise.bench;

import java.io.IOException;

/// How evenly the body pacer moves while a record of ten years is exported: `ExportFrames RECORD [seconds] [rounds]`.
/// By turns nothing is exported, and PDF, PDF with everything inside, CSV and FHIR, each again and again for so many
/// seconds; then an export is cancelled at a third. Needs a display.
///
/// It is measured in a process of its own, started with the options of the packaged program: its collector and its heap
/// decide how long everything stands still.
public final class ExportFrames {

    private static final String USUAL_SECONDS = "20";
    private static final String USUAL_ROUNDS = "1";

    private ExportFrames() {}

    /// Measures and prints a table.
    ///
    /// @param arguments the record, how many seconds each form is exported, and how many rounds
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(FrameBenchmark.command(
                        PlayedExports.class,
                        arguments[0],
                        arguments.length > 1 ? arguments[1] : USUAL_SECONDS,
                        arguments.length > 2 ? arguments[2] : USUAL_ROUNDS))
                .inheritIO()
                .start();
        System.exit(process.waitFor());
    }
}
