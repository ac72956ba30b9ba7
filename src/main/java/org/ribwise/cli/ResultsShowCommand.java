package org.ribwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exchange.ResultsOpening;
import org.ribwise.domain.exchange.Stamped;
import org.ribwise.domain.plan.SessionFelt;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.record.SessionEnding;
import org.ribwise.domain.record.SessionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise results show`: what is in a results file.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutResultsShow}",
        footer = "${bundle:cli.footerResultsShow}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class ResultsShowCommand implements Callable<Integer> {

    private static final long MINUTE_MILLIS = 60_000;

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameterResults")
    private Path file = Path.of("");

    @Mixin
    private final KeyOptions keys = new KeyOptions();

    @Option(names = "--json", descriptionKey = "cli.optionJson")
    private boolean json;

    ResultsShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        ResultsOpening.Opened opened = ReadResults.of(file, keys, desk);
        if (json) {
            JsonPage.write(Output.of(spec), page -> write(opened, page));
        } else {
            print(opened, new Page(Output.of(spec)));
        }
        return ExitCodes.GOOD;
    }

    private static void write(ResultsOpening.Opened opened, JsonPage page) {
        page.text("patient", opened.results().heading().patient().toString());
        page.text("name", opened.results().heading().name());
        page.text("createdAt", opened.results().heading().createdAt().toString());
        page.text("key", opened.signer().base64());
        page.text("words", opened.words());
        page.yes("sealed", opened.sealed());
        page.object(
                "counts", () -> opened.results().summary().forEach((part, count) -> page.number(part.name(), count)));
        Map<SessionId, SessionFelt> felt = opened.results().course().felt().stream()
                .map(Stamped::value)
                .collect(Collectors.toMap(SessionFelt::session, Function.identity()));
        page.objects("sessions", opened.results().sessions(), stamped -> {
            PastSession session = stamped.value();
            page.text("at", session.start().at().toString());
            page.text("routine", session.start().routine().value());
            page.number("playedMillis", session.playedMillis());
            page.text("ending", session.ending().map(ResultsShowCommand::ending));
            Optional.ofNullable(felt.get(session.start().id())).ifPresent(said -> {
                said.comfort().ifPresent(comfort -> page.number("comfort", comfort.value()));
                page.text("nextDay", said.nextDay().map(Enum::name));
            });
        });
    }

    private void print(ResultsOpening.Opened opened, Page page) {
        String name = opened.results().heading().name();
        page.line(desk.words()
                .get(
                        "cli.resultsHead",
                        name.isBlank() ? desk.words().get("cli.resultsNameless") : name,
                        opened.results().heading().createdAt().toLocalDate().toString(),
                        opened.words()));
        opened.results()
                .summary()
                .forEach((part, count) -> page.line(
                        desk.words().get("cli.resultsCount", desk.words().name(part), count)));
        page.gap();
        List<Stamped<PastSession>> sessions = opened.results().sessions();
        sessions.forEach(stamped -> page.line(desk.words()
                .get(
                        "cli.resultsSession",
                        stamped.value().start().at().toLocalDateTime().toString(),
                        stamped.value().start().routine().value(),
                        Math.ceilDiv(stamped.value().playedMillis(), MINUTE_MILLIS),
                        stamped.value().ending().map(ResultsShowCommand::ending).orElse("-"))));
    }

    private static String ending(SessionEnding ending) {
        return switch (ending) {
            case SessionEnding.Completed() -> "COMPLETED";
            case SessionEnding.Stopped(var reason) -> "STOPPED " + reason.name();
            case SessionEnding.Interrupted() -> "INTERRUPTED";
        };
    }
}
