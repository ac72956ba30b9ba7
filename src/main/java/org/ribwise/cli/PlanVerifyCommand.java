package org.ribwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exchange.PlanArrival;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.trust.TrustedKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise plan verify`: whether a plan file is as it was signed, and by whom.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutPlanVerify}",
        footer = "${bundle:cli.footerPlanVerify}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class PlanVerifyCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameterPlan")
    private Path file = Path.of("");

    @Option(names = "--trust", paramLabel = "WORDS", descriptionKey = "cli.optionTrust")
    private @Nullable String trust;

    @Mixin
    private final KeyOptions keys = new KeyOptions();

    @Mixin
    private final DefinitionsOption definitions = new DefinitionsOption();

    @Option(names = "--json", descriptionKey = "cli.optionJson")
    private boolean json;

    PlanVerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        PlanOpening.Opened opened = ReadPlan.of(file, definitions.read(desk), desk)
                .opened()
                .orElseThrow(() -> new Unanswerable(desk.words().get("cli.draftNotSigned", file)));
        TrustedKeys trusted = desk.travel().trusted(keys.data(desk));
        if (trust != null) {
            trusted.trust(new Trust(desk).compared(opened, trust));
        }
        PlanArrival.From from = PlanArrival.of(opened, trusted.all(), List.of()).from();
        boolean known = from instanceof PlanArrival.From.Trusted;
        if (json) {
            JsonPage.write(Output.of(spec), page -> {
                page.text("plan", opened.parcel().plan().heading().id().toString());
                page.number("version", opened.parcel().plan().heading().version());
                page.text("key", opened.signer().base64());
                page.text("words", opened.words());
                page.yes("trusted", known);
            });
        } else {
            new Page(Output.of(spec)).line(new Trust(desk).sentence(from, opened));
        }
        return known ? ExitCodes.GOOD : ExitCodes.STRANGER;
    }
}
