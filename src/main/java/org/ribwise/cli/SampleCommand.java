package org.ribwise.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.sample.SampleLife;
import org.ribwise.ui.kit.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ribwise sample`: writes a made-up record.
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutSample}",
        footer = "${bundle:cli.footerSample}",
        descriptionHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class SampleCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--years", required = true, paramLabel = "N", descriptionKey = "cli.optionYears")
    private int years;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.optionSampleOut")
    private Path out = Path.of("");

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.optionSeed")
    private long seed = 1;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "cli.optionUntil")
    private @Nullable String until;

    @Option(names = "--force", descriptionKey = "cli.optionForceSample")
    private boolean force;

    SampleCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Messages words = desk.words();
        if (years < 1 || years > SampleLife.MOST_YEARS) {
            throw new Unanswerable(words.get("cli.badYears", SampleLife.MOST_YEARS, Integer.toString(years)));
        }
        var outcome = desk.records()
                .samples()
                .write(new SampleWriter.Wish(out, years, Days.ofNullable(until, "--until", words), seed, force));
        switch (outcome) {
            case WRITTEN -> Output.of(spec).println(words.get("cli.sampleWritten", out));
            case EXISTS -> throw new Unanswerable(words.get("cli.sampleExists", out));
            case NOT_A_SAMPLE -> throw new Unanswerable(words.get("cli.sampleNotOurs", out));
            case NOT_WRITABLE -> throw new Unanswerable(words.get("cli.sampleNotWritable", out));
        }
        return ExitCodes.GOOD;
    }
}
