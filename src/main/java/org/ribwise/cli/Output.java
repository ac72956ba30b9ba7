package org.ribwise.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command writes what it was asked for.
final class Output {

    private Output() {}

    /// @param spec what picocli has filled in
    static PrintWriter of(@Nullable CommandSpec spec) {
        return commandLine(spec).getOut();
    }

    /// Where a command says what is not part of the answer.
    ///
    /// @param spec what picocli has filled in
    static PrintWriter problems(@Nullable CommandSpec spec) {
        return commandLine(spec).getErr();
    }

    private static CommandLine commandLine(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("picocli has not filled in the spec");
        }
        return spec.commandLine();
    }
}
