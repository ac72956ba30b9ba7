package org.ribwise.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command writes what it was asked for.
final class Output {

    private Output() {}

    /// @param spec what picocli has filled in
    static PrintWriter of(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("picocli has not filled in the spec");
        }
        return spec.commandLine().getOut();
    }
}
