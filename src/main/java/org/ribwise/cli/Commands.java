package org.ribwise.cli;

import java.util.List;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.trust.KeyTrouble;
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
                return say(unanswerable, commandLine);
            }
            if (trouble instanceof RecordUnavailable unavailable) {
                return say(Unanswerable.ofRecord(unavailable, desk.words()), commandLine);
            }
            if (trouble instanceof KeyTrouble key) {
                commandLine.getErr().println(desk.words().name(key.kind()));
                return ExitCodes.UNANSWERABLE;
            }
            return unforeseen.handleExecutionException(trouble, commandLine, parsed);
        });
        List<Object> commands = List.of(
                new ValidateCommand(desk),
                new ListCommand(desk),
                new ShowCommand(desk),
                new SimulateCommand(desk),
                new SampleCommand(desk),
                new StatsCommand(desk),
                new ReportCommand(desk));
        commands.forEach(command -> add(command, root));
        add(new CaseloadAddCommand(desk), add(new CaseloadCommand(desk), root));
        CommandLine plan = add(new PlanCommand(), root);
        add(new PlanCheckCommand(desk), plan);
        add(new PlanSignCommand(desk), plan);
        add(new PlanVerifyCommand(desk), plan);
        add(new PlanOpenCommand(desk), plan);
        add(new PlanRehearseCommand(desk), plan);
        add(new PlanShowCommand(desk), plan);
        add(new PlanPrintCommand(desk), plan);
        add(new PlanCalendarCommand(desk), plan);
        CommandLine results = add(new ResultsCommand(), root);
        add(new ResultsMakeCommand(desk), results);
        add(new ResultsShowCommand(desk), results);
        add(new ResultsMergeCommand(desk), results);
    }

    private static int say(Unanswerable trouble, CommandLine commandLine) {
        commandLine.getErr().println(trouble.sentences());
        return trouble.exitCode();
    }

    private static CommandLine add(Object command, CommandLine root) {
        CommandLine added = new CommandLine(command);
        added.getCommandSpec().version(root.getCommandSpec().version());
        root.addSubcommand(added);
        return added;
    }
}
