package org.ribwise.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.cli.Travel.PaperKind;
import org.ribwise.domain.exchange.PaperSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise plan print`: a plan on paper, as PDF.
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutPlanPrint}",
        footer = "${bundle:cli.footerPlanPrint}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class PlanPrintCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameterPlan")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "PDF", descriptionKey = "cli.optionPrintOut")
    private Path out = Path.of("");

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "cli.optionPaper")
    private String paper = PaperKind.A4.name();

    @Option(names = "--large", descriptionKey = "cli.optionLarge")
    private boolean large;

    @Option(names = "--force", descriptionKey = "cli.optionForce")
    private boolean force;

    @Mixin
    private final DefinitionsOption definitions = new DefinitionsOption();

    PlanPrintCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        PaperKind kind = Choice.of(PaperKind.class, paper, "--paper", desk.words());
        TravelFile target = new TravelFile(out, desk.words());
        if (!force && Files.exists(out)) {
            throw new Unanswerable(desk.words().get("cli.fileThere", out));
        }
        ReadPlan plan = ReadPlan.of(file, definitions.read(desk), desk);
        if (plan.opened().isEmpty()) {
            throw new Unanswerable(desk.words().get("cli.draftNotSigned", file));
        }
        PaperSheet sheet =
                new SheetWords(plan, desk.words()).sheet(desk.travel().code(new TravelFile(file, desk.words()).read()));
        target.write(desk.travel().print(sheet, kind, large), force);
        new Page(Output.of(spec)).line(desk.words().get("cli.planPrinted", out));
        return ExitCodes.GOOD;
    }
}
