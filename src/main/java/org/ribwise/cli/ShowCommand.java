package org.ribwise.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise show`: everything that is known about one exercise, routine or template of plans.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutShow}",
        footer = "${bundle:cli.footerShow}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class ShowCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID|FILE", descriptionKey = "cli.parameterIdOrFile")
    private String idOrFile = "";

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Mixin
    private final DefinitionsOption definitions = new DefinitionsOption();

    @Mixin
    private final TemplatesOption templates = new TemplatesOption();

    @Option(names = "--json", descriptionKey = "cli.optionJson")
    private boolean json;

    ShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Profile profile = person.profile(desk.words());
        ExerciseLibrary library = definitions.read(desk);
        Optional<PlanTemplate> template = templates.find(idOrFile, library, definitions.folder(desk), desk);
        if (template.isPresent()) {
            show(new TemplatePage(template.get(), new Envelope(library), desk.words()));
            return ExitCodes.GOOD;
        }
        Asked asked = Asked.find(idOrFile, library, definitions.folder(desk), desk);
        Envelope envelope = new Envelope(library);
        FittedRoutine fitted = envelope.fit(asked.entry().routine(), profile);
        if (json) {
            JsonPage.write(
                    Output.of(spec),
                    page -> new CardFields(page, desk.words(), envelope, profile).write(asked, fitted));
        } else {
            new CardText(new Page(Output.of(spec)), desk.words(), envelope, profile).print(asked, fitted);
        }
        return ExitCodes.GOOD;
    }

    private void show(TemplatePage template) {
        if (json) {
            JsonPage.write(Output.of(spec), template::write);
        } else {
            template.print(new Page(Output.of(spec)));
        }
    }
}
