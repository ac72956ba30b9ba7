package org.ribwise.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exchange.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ribwise results make`: a results file of a record, for the physiotherapist.
@Command(
        name = "make",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutResultsMake}",
        footer = "${bundle:cli.footerResultsMake}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class ResultsMakeCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", descriptionKey = "cli.optionHome")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.optionResultsOut")
    private Path out = Path.of("");

    @Option(names = "--days", paramLabel = "N", descriptionKey = "cli.optionResultsDays")
    private int days = 28;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.optionOn")
    private @Nullable String on;

    @Option(names = "--open", descriptionKey = "cli.optionResultsOpen")
    private boolean open;

    @Option(names = "--force", descriptionKey = "cli.optionForce")
    private boolean force;

    ResultsMakeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(data.resolve("record.db"))) {
            throw new Unanswerable(desk.words().get("cli.noFile", data.resolve("record.db")));
        }
        if (days < 1) {
            throw new Unanswerable(desk.words().get("cli.badDays", days));
        }
        LocalDate day = new HomeDays(desk).of(on, false, data);
        Home home = desk.travel().home();
        Results results = home.results(data, day, days);
        Travel.Signed signed = desk.travel().sign(results, open ? Optional.empty() : home.reader(data), data);
        new TravelFile(out, desk.words()).write(signed.file().getBytes(StandardCharsets.UTF_8), force);
        new Page(Output.of(spec))
                .line(desk.words()
                        .get("cli.resultsMade", out, results.sessions().size(), signed.words()));
        return ExitCodes.GOOD;
    }
}
