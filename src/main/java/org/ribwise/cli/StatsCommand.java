package org.ribwise.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Past;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.ui.kit.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise stats`: what the record says over time.
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutStats}",
        footer = "${bundle:cli.footerStats}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class StatsCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.parameterRecord")
    private @Nullable Path file;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.optionData")
    private @Nullable Path data;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.optionFrom")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.optionTo")
    private @Nullable String to;

    @Option(names = "--json", descriptionKey = "cli.optionJson")
    private boolean json;

    StatsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Messages words = desk.words();
        LocalDate today = desk.records().today().get();
        Optional<LocalDate> first = Days.ofNullable(from, "--from", words);
        LocalDate last = Days.ofNullable(to, "--to", words).orElse(today);
        Progress progress = new Progress(read(words));
        LocalDate begin =
                first.orElseGet(() -> progress.span(RangeChoice.ALL, last).from());
        if (begin.isAfter(last)) {
            throw new Unanswerable(words.get("cli.daysTurned", begin, last));
        }
        Stats stats = new Stats(progress, new DaySpan(begin, last), today);
        if (json) {
            JsonPage.write(Output.of(spec), page -> new StatsJson(page).write(stats));
        } else {
            new StatsText(new Page(Output.of(spec)), words).print(stats);
        }
        return ExitCodes.GOOD;
    }

    private Past read(Messages words) {
        if (file != null && data != null) {
            throw new Unanswerable(words.get("cli.fileOrData"));
        }
        Optional<Path> named = Optional.ofNullable(file == null ? data : file);
        return desk.records().reader().read(named).orElseThrow(() -> new Unanswerable(missing(named, words)));
    }

    private static String missing(Optional<Path> named, Messages words) {
        Supplier<String> own = () -> words.get("cli.noOwnRecord");
        return named.map(path -> words.get("cli.noRecord", path)).orElseGet(own);
    }
}
