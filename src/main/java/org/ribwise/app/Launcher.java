package org.ribwise.app;

import java.io.FileDescriptor;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ribwise.app.assembly.ComputerClock;
import org.ribwise.cli.Commands;
import org.ribwise.cli.Desk;
import org.ribwise.cli.Records;
import org.ribwise.domain.session.Ticker;
import picocli.CommandLine;

/// Where the program starts.
///
/// Exit codes: 0 all is well, 1 something is wrong with files or went wrong, 2 the command line is wrong or the
/// computer lacks something, 3 an exercise is not for this person, 4 a plan is from a key that nobody trusts yet.
public final class Launcher {

    /// The computer lacks something that Ribwise needs.
    static final int EXIT_LACKING = 2;

    /// Kept here, because a logger that nobody holds forgets its level.
    private static final Logger DATABASE_DRIVER = Logger.getLogger("org.sqlite");

    private Launcher() {}

    /// Runs the command line and ends the process with its exit code.
    ///
    /// @param arguments the command line
    public static void main(String[] arguments) {
        // what it complains of comes to us as an exception, too, and is told in a sentence
        DATABASE_DRIVER.setLevel(Level.OFF);
        CommandLine commands = commandLine();
        int exitCode = commands.execute(arguments);
        commands.getErr().flush();
        // who stops reading, as head does, has what they want: nothing is said, but scripts can tell
        System.exit(commands.getOut().checkError() ? EXIT_LACKING : exitCode);
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
        Ticker ticker = ComputerClock.clock().ticker();
        Path exercises = Places.exercises(null);
        Records records = new Records(
                new StoredPast(),
                new RecordDesk(exercises),
                () -> ComputerClock.clock().today(),
                new ReportDesk(exercises));
        Commands.addTo(
                commands,
                new Desk(
                        new CatalogReader(),
                        exercises,
                        ticker,
                        records,
                        new KeyedTravel(exercises),
                        () -> Words.MESSAGES));
        // after all commands are there: it is handed on to them once
        commands.setOut(Utf8.writer(FileDescriptor.out));
        commands.setErr(Utf8.writer(FileDescriptor.err));
        return commands;
    }
}
