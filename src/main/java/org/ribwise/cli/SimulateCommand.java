package org.ribwise.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.TimelineCompiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise simulate`: the whole timeline at once. Only what the safety envelope clears is played.
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutSimulate}",
        footer = "${bundle:cli.footerSimulate}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class SimulateCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID|FILE", descriptionKey = "cli.parameterIdOrFile")
    private String idOrFile = "";

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Mixin
    private final Dose dose = new Dose();

    @Mixin
    private final DefinitionsOption definitions = new DefinitionsOption();

    @Option(names = "--json", descriptionKey = "cli.optionJson")
    private boolean json;

    SimulateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Profile profile = person.profile(desk.words());
        ExerciseLibrary library = definitions.read(desk);
        Entry asked =
                Asked.find(idOrFile, library, definitions.folder(desk), desk).entry();
        Envelope envelope = new Envelope(library);
        Routine routine = dose.of(asked.routine(), asked.kind(), envelope, profile, desk.words());
        FittedRoutine fitted = envelope.fit(routine, profile);
        Optional<Played> played = fitted.cleared()
                .filter(cleared -> Answer.of(fitted) != Answer.REFUSED)
                .map(TimelineCompiler::compile)
                .map(timeline -> new Played(timeline, TimelineEvents.of(timeline, new EventWords(desk.words()))));
        Simulation simulation = new Simulation(asked.kind(), fitted, played, envelope, profile);
        if (json) {
            JsonPage.write(Output.of(spec), page -> simulation.write(page, desk.words()));
        } else {
            simulation.print(new Page(Output.of(spec)), desk.words());
        }
        return played.isPresent() ? ExitCodes.GOOD : ExitCodes.REFUSED;
    }
}
