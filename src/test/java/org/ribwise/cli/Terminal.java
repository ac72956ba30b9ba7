package org.ribwise.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.ribwise.catalog.Definitions;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.catalog.JsonTemplateShelf;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.ui.kit.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// What a command line does, in this JVM, with the shipped exercises and a clock on which every look takes
/// 7 ms.
///
/// @param exit the exit code
/// @param out what it wrote to standard output
/// @param err what it wrote to standard error
record Terminal(int exit, String out, String err) {

    static final Path EXERCISES = Path.of(System.getProperty("ribwise.home", "."), "exercises");

    private static final long LOOK_NANOS = 7_000_000;
    private static final Records NO_RECORDS = new Records(
            named -> Optional.empty(),
            wish -> SampleWriter.Outcome.NOT_WRITABLE,
            () -> LocalDate.EPOCH,
            (wish, watch) -> ReportWriter.Outcome.NO_RECORD);
    private static final Messages WORDS = Messages.load(Locale.UK);

    /// Runs a command line, split at its blanks.
    static Terminal run(String line) {
        return run(line.split(" ", -1));
    }

    static Terminal run(String... arguments) {
        return run(NO_RECORDS, arguments);
    }

    /// Runs a command line with records of one's own.
    static Terminal run(Records records, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine root = new CommandLine(new Root());
        root.setExecutionExceptionHandler((trouble, commandLine, parsed) -> {
            throw trouble;
        });
        Commands.addTo(root, desk(records));
        root.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exit = root.execute(arguments);
        return new Terminal(exit, out.toString(), err.toString());
    }

    /// What was written, as JSON.
    JsonNode json() {
        try {
            return new JsonMapper().readTree(out);
        } catch (IOException e) {
            throw new AssertionError(out, e);
        }
    }

    private static Desk desk(Records records) {
        AtomicLong nanos = new AtomicLong();
        return new Desk(
                new Catalog(),
                EXERCISES,
                () -> nanos.getAndAdd(LOOK_NANOS),
                records,
                new KeyedDesk(EXERCISES),
                () -> WORDS);
    }

    @Command(name = "ribwise", version = "ribwise for tests")
    private static final class Root {}

    private record Catalog() implements DefinitionReader {

        @Override
        public ExerciseLibrary folder(Path folder) {
            return new JsonExerciseSource(folder).read();
        }

        @Override
        public Checked check(List<Path> paths, Path exercises) {
            return new JsonExerciseSource(exercises).checked(paths, Checked::new);
        }

        @Override
        public ExerciseLibrary named(List<Path> paths, Path exercises) {
            return new JsonExerciseSource(exercises).read(paths);
        }

        @Override
        public Templates templates(Path exercises, ExerciseLibrary library, Path data) {
            return new JsonTemplateShelf(exercises, data, library).read();
        }

        @Override
        public Templates templates(Path file, Path exercises) {
            Definitions read = new JsonExerciseSource(exercises).definitions(List.of(file));
            return new Templates(List.of(), read.templates(), read.library().problems());
        }
    }
}
