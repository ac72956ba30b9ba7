package org.ribwise.app;

import java.util.ResourceBundle;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;

/// Where the program starts.
///
/// Exit codes: 0 all is well, 1 something went wrong, 2 the command line is wrong or the computer lacks something.
public final class Launcher {

    /// The computer lacks something that Ribwise needs.
    static final int EXIT_LACKING = 2;

    private Launcher() {}

    /// Runs the command line and ends the process with its exit code.
    ///
    /// @param arguments the command line
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine commands = new CommandLine(new RibwiseCommand());
        commands.addSubcommand(new TourCommand());
        commands.setResourceBundle(ResourceBundle.getBundle("messages.app"));
        commands.setExecutionExceptionHandler((trouble, commandLine, parsed) -> {
            Throwable cause =
                    trouble instanceof CompletionException && trouble.getCause() != null ? trouble.getCause() : trouble;
            commandLine.getErr().println(Words.trouble(cause));
            return commandLine.getCommandSpec().exitCodeOnExecutionException();
        });
        return commands;
    }
}
