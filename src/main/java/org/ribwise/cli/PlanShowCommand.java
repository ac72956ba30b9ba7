package org.ribwise.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise plan show`: what a plan says.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutPlanShow}",
        footer = "${bundle:cli.footerPlanShow}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class PlanShowCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameterPlanOrDraft")
    private Path file = Path.of("");

    @Mixin
    private final DefinitionsOption definitions = new DefinitionsOption();

    @Option(names = "--json", descriptionKey = "cli.optionPlanJson")
    private boolean json;

    PlanShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        ReadPlan plan = ReadPlan.of(file, definitions.read(desk), desk);
        if (json) {
            // a draft of the same plan: what comes out here can be signed again
            Output.of(spec).print(desk.travel().plans(plan.envelope().library()).text(plan.parcel()));
        } else {
            new PlanPage(new Page(Output.of(spec)), desk.words(), plan).print();
        }
        return ExitCodes.GOOD;
    }
}
