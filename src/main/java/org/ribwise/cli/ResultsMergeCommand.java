package org.ribwise.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise results merge`: results of several files as one, each thing once.
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutResultsMerge}",
        footer = "${bundle:cli.footerResultsMerge}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class ResultsMergeCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.parameterResultsFiles")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.optionResultsOut")
    private Path out = Path.of("");

    @Option(names = "--force", descriptionKey = "cli.optionForce")
    private boolean force;

    @Mixin
    private final KeyOptions keys = new KeyOptions();

    ResultsMergeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Results all = ReadResults.of(files.getFirst(), keys, desk).results();
        for (Path file : files.subList(1, files.size())) {
            Results next = ReadResults.of(file, keys, desk).results();
            if (!next.heading().patient().equals(all.heading().patient())) {
                throw new Unanswerable(desk.words().get("cli.twoPatients", file), ExitCodes.PROBLEMS);
            }
            all = ResultsMerge.of(all, next);
        }
        Travel.Signed signed = desk.travel().sign(all, Optional.empty(), keys.data(desk));
        new TravelFile(out, desk.words()).write(signed.file().getBytes(StandardCharsets.UTF_8), force);
        new Page(Output.of(spec))
                .line(desk.words()
                        .get(
                                "cli.resultsMerged",
                                files.size(),
                                out,
                                all.sessions().size(),
                                signed.words()));
        return ExitCodes.GOOD;
    }
}
