package org.ribwise.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise`: opens the window. Without a display it plays the tour instead.
@Command(
        name = "ribwise",
        mixinStandardHelpOptions = true,
        version = "ribwise 0.1.0",
        resourceBundle = "messages.app",
        description = "${bundle:app.about}",
        descriptionHeading = "%n",
        optionListHeading = "%n",
        commandListHeading = "%n")
final class RibwiseCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "app.optionData")
    private @Nullable Path data;

    @Option(names = "--exercises", paramLabel = "DIR", descriptionKey = "app.optionExercises")
    private @Nullable Path exercises;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "app.parameterFile")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (file != null && !Files.isRegularFile(file)) {
            throw new ParameterException(spec().commandLine(), Words.MESSAGES.get("app.noSuchFile", file));
        }
        PrintWriter err = spec().commandLine().getErr();
        return switch (Display.find(System.getProperty("os.name"), System.getenv())) {
            case READY -> {
                Painting.choose();
                yield new Window(Places.exercises(exercises), Places.data(data), Optional.ofNullable(file))
                        .open(() -> spec().commandLine().getOut().println(Words.MESSAGES.get("app.alreadyOpen")));
            }
            case WITHOUT_GTK -> {
                err.println(Words.MESSAGES.get("app.noGtk"));
                yield Launcher.EXIT_LACKING;
            }
            case NONE -> {
                err.println(Words.MESSAGES.get("app.noDisplay"));
                yield TourCommand.play(Places.exercises(exercises), TourCommand.USUAL_OUT, spec().commandLine());
            }
        };
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not filled in the spec");
        }
        return spec;
    }
}
