package org.ribwise.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.app.tour.FigureSheets;
import org.ribwise.app.tour.Stuck;
import org.ribwise.app.tour.Tour;
import org.ribwise.catalog.JsonExerciseSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ribwise tour`: plays the real screens off-screen and writes a picture of each.
@Command(
        name = TourCommand.NAME,
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.app",
        description = "${bundle:app.aboutTour}",
        descriptionHeading = "%n",
        optionListHeading = "%n")
final class TourCommand implements Callable<Integer> {

    static final String NAME = "tour";
    private static final String FIGURES = "--figures";
    static final Path USUAL_OUT = Path.of("target", "tour");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "app.optionOut")
    private Path out = USUAL_OUT;

    @Option(names = "--exercises", paramLabel = "DIR", descriptionKey = "app.optionExercises")
    private @Nullable Path exercises;

    @Option(names = FIGURES, descriptionKey = "app.optionFigures")
    private boolean figures;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not filled in the spec");
        }
        return show(Places.exercises(exercises), out, figures, spec.commandLine());
    }

    static int play(Path exercises, Path out, CommandLine commandLine) {
        return show(exercises, out, false, commandLine);
    }

    private static int show(Path exercises, Path out, boolean figures, CommandLine commandLine) {
        try {
            return switch (TextLibraries.find()) {
                case COMPLETE -> showHere(exercises, out, figures, commandLine);
                case WITHOUT_PANGO ->
                    JavafxPatch.isInForce()
                            ? showHere(exercises, out, figures, commandLine)
                            : SecondStart.run(again(exercises, out, figures));
                case NONE -> throw new CannotPatch("neither Pango nor FreeType");
            };
        } catch (CannotPatch e) {
            commandLine.getErr().println(Words.MESSAGES.get("app.noPango", String.valueOf(e.getMessage())));
            return Launcher.EXIT_LACKING;
        }
    }

    private static List<String> again(Path exercises, Path out, boolean figures) {
        List<String> arguments =
                new ArrayList<>(List.of(NAME, "--exercises", exercises.toString(), "--out", out.toString()));
        if (figures) {
            arguments.add(FIGURES);
        }
        return arguments;
    }

    private static int showHere(Path exercises, Path out, boolean figures, CommandLine commandLine) {
        Headless.choose();
        return figures ? drawHere(exercises, out, commandLine) : playHere(exercises, out, commandLine);
    }

    private static int drawHere(Path exercises, Path out, CommandLine commandLine) {
        int sheets = new FigureSheets(new JsonExerciseSource(exercises).read(), out).write();
        if (sheets == 0) {
            commandLine.getErr().println(Words.MESSAGES.get("app.tourNothing", exercises.toAbsolutePath()));
            return CommandLine.ExitCode.SOFTWARE;
        }
        commandLine.getOut().println(Words.MESSAGES.get("app.sheetsDone", sheets, out.toAbsolutePath()));
        return CommandLine.ExitCode.OK;
    }

    private static int playHere(Path exercises, Path out, CommandLine commandLine) {
        int pictures;
        try {
            pictures = new Tour(exercises, out).play();
        } catch (Stuck stuck) {
            commandLine.getErr().println(Words.MESSAGES.get("app.tourStuck", String.valueOf(stuck.getMessage())));
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (pictures == 0) {
            commandLine.getErr().println(Words.MESSAGES.get("app.tourNothing", exercises.toAbsolutePath()));
            return CommandLine.ExitCode.SOFTWARE;
        }
        commandLine.getOut().println(Words.MESSAGES.get("app.tourDone", pictures, out.toAbsolutePath()));
        return CommandLine.ExitCode.OK;
    }
}
