package org.ribwise.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/// The commands that need no window.
public final class Commands {

    private Commands() {}

    /// Adds them below a command line. Its own way with unforeseen trouble, which must be set already, serves them too.
    ///
    /// @param root the command line
    /// @param desk what they work with
    public static void addTo(CommandLine root, Desk desk) {
        IExecutionExceptionHandler unforeseen = root.getExecutionExceptionHandler();
        // picocli asks the root's handler only
        root.setExecutionExceptionHandler((trouble, commandLine, parsed) -> {
            if (trouble instanceof Unanswerable unanswerable) {
                commandLine.getErr().println(unanswerable.sentences());
                return unanswerable.exitCode();
            }
            return unforeseen.handleExecutionException(trouble, commandLine, parsed);
        });
        List<Object> commands = List.of(
                new ValidateCommand(desk),
                new ListCommand(desk),
                new ShowCommand(desk),
                new SimulateCommand(desk),
                new SampleCommand(desk),
                new ReportCommand(desk));
        for (Object command : commands) {
            CommandLine added = new CommandLine(command);
            added.getCommandSpec().version(root.getCommandSpec().version());
            root.addSubcommand(added);
        }
    }
}
