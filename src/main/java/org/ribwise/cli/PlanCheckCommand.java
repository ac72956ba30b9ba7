package org.ribwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.plan.PlanConflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise plan check`: whether a plan, signed or a draft, can be used, and whether it suits a person.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutPlanCheck}",
        footer = "${bundle:cli.footerPlanCheck}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class PlanCheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameterPlanOrDraft")
    private Path file = Path.of("");

    @Mixin
    private final WhomOptions whom = new WhomOptions();

    @Mixin
    private final DefinitionsOption definitions = new DefinitionsOption();

    @Option(names = "--json", descriptionKey = "cli.optionJson")
    private boolean json;

    PlanCheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        ReadPlan plan = ReadPlan.of(file, definitions.read(desk), desk);
        Conflicts conflicts = new Conflicts(plan, whom.profile(desk.words()), desk.words());
        List<PlanConflict> found = conflicts.all();
        boolean forbidden = found.stream().anyMatch(PlanConflict::forbids);
        if (json) {
            JsonPage.write(Output.of(spec), page -> {
                page.text("plan", plan.parcel().plan().heading().id().toString());
                page.number("version", plan.parcel().plan().heading().version());
                page.yes("usable", !forbidden);
                conflicts.write(found, page);
            });
        } else {
            Page page = new Page(Output.of(spec));
            found.forEach(conflict -> page.text("  - ", conflicts.line(conflict)));
            page.line(desk.words().get(forbidden ? "cli.planForbidden" : "cli.planUsable", found.size()));
        }
        return forbidden ? ExitCodes.REFUSED : ExitCodes.GOOD;
    }
}
