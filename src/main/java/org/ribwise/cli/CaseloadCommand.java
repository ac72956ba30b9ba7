package org.ribwise.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.caseload.CaseloadFilter;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.ui.kit.CaseloadWords;
import org.ribwise.ui.kit.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ribwise caseload`: a physiotherapist's patients, in the order and with the figures of the screen.
@Command(
        name = "caseload",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutCaseload}",
        footer = "${bundle:cli.footerCaseload}",
        descriptionHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class CaseloadCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.optionData")
    private @Nullable Path data;

    @Option(names = "--filter", paramLabel = "FILTER", descriptionKey = "cli.optionCaseloadFilter")
    private String filter = CaseloadFilter.EVERYBODY.name();

    @Option(names = "--search", paramLabel = "NAME", descriptionKey = "cli.optionCaseloadSearch")
    private String search = "";

    @Option(names = "--json", descriptionKey = "cli.optionJson")
    private boolean json;

    CaseloadCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Messages words = desk.words();
        LocalDate today = desk.records().today().get();
        CaseloadFilter shown = Choice.of(CaseloadFilter.class, filter, "--filter", words);
        List<Caseload.Line> lines = Caseload.of(read(words), today).lines(shown, search);
        if (json) {
            JsonPage.write(Output.of(spec), page -> new CaseloadJson(page).write(lines, today));
        } else {
            print(new Page(Output.of(spec)), lines, words);
        }
        return ExitCodes.GOOD;
    }

    private List<CaseloadEntry> read(Messages words) {
        Optional<Path> named = Optional.ofNullable(data);
        try {
            return desk.records()
                    .reader()
                    .caseload(named)
                    .orElseThrow(() -> new Unanswerable(words.get("cli.noCaseload")));
        } catch (RecordUnavailable trouble) {
            throw Unanswerable.of(trouble, words);
        }
    }

    private static void print(Page page, List<Caseload.Line> lines, Messages words) {
        CaseloadWords says = new CaseloadWords(words);
        page.line(words.get("caseload.found", lines.size()));
        for (Caseload.Line line : lines) {
            page.line("");
            page.line(says.who(line.entry().patient()));
            String why = says.why(line.need());
            if (!why.isEmpty()) {
                page.line(words.get("caseload.call", why));
            }
            page.line(says.plan(line.entry()));
            line.entry().summary().ifPresent(summary -> {
                page.line(words.get("cli.caseloadAsOf", says.day(summary.asOf())));
                page.line(
                        words.get("caseload.figuresSaid", says.figures(summary)).strip());
            });
        }
    }
}
