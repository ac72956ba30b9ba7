package org.ribwise.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.app.tour.Tour;
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
    static final Path USUAL_OUT = Path.of("target", "tour");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "app.optionOut")
    private Path out = USUAL_OUT;

    @Option(names = "--exercises", paramLabel = "DIR", descriptionKey = "app.optionExercises")
    private @Nullable Path exercises;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not filled in the spec");
        }
        return play(Places.exercises(exercises), out, spec.commandLine());
    }

    static int play(Path exercises, Path out, CommandLine commandLine) {
        try {
            return switch (TextLibraries.find()) {
                case COMPLETE -> playHere(exercises, out, commandLine);
                case WITHOUT_PANGO ->
                    JavafxPatch.isInForce()
                            ? playHere(exercises, out, commandLine)
                            : SecondStart.run(
                                    List.of(NAME, "--exercises", exercises.toString(), "--out", out.toString()));
                case NONE -> throw new CannotPatch("neither Pango nor FreeType");
            };
        } catch (CannotPatch e) {
            commandLine.getErr().println(Words.MESSAGES.get("app.noPango", String.valueOf(e.getMessage())));
            return Launcher.EXIT_LACKING;
        }
    }

    private static int playHere(Path exercises, Path out, CommandLine commandLine) {
        Headless.choose();
        int pictures = new Tour(exercises, out).play();
        if (pictures == 0) {
            commandLine.getErr().println(Words.MESSAGES.get("app.tourNothing", exercises.toAbsolutePath()));
            return CommandLine.ExitCode.SOFTWARE;
        }
        commandLine.getOut().println(Words.MESSAGES.get("app.tourDone", pictures, out.toAbsolutePath()));
        return CommandLine.ExitCode.OK;
    }
}
