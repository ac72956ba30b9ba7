package org.ribwise.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ribwise plan rehearse`: a made-up person follows their plan for some days.
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutPlanRehearse}",
        footer = "${bundle:cli.footerPlanRehearse}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class PlanRehearseCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", descriptionKey = "cli.optionHome")
    private Path data = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "cli.optionRehearseFrom")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "cli.optionRehearseTo")
    private String to = "";

    PlanRehearseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        LocalDate first = day(from, "--from");
        LocalDate last = day(to, "--to");
        int played = last.isBefore(first) ? -1 : desk.travel().home().rehearse(data, first, last);
        if (played < 0) {
            throw new Unanswerable(desk.words().get("cli.noRehearsal", data));
        }
        new Page(Output.of(spec)).line(desk.words().get("cli.rehearsed", played));
        return ExitCodes.GOOD;
    }

    private LocalDate day(String typed, String option) {
        Optional<LocalDate> day = Days.ofNullable(typed, option, desk.words());
        return day.orElseThrow();
    }
}
