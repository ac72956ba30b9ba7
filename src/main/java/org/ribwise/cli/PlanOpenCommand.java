package org.ribwise.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exchange.PlanArrival;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanReception;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.trust.TrustedKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise plan open`: a plan file becomes the plan of the person whose record is in a folder.
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutPlanOpen}",
        footer = "${bundle:cli.footerPlanOpen}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class PlanOpenCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.parameterPlan")
    private Path file = Path.of("");

    @Option(names = "--data", required = true, paramLabel = "DIR", descriptionKey = "cli.optionHome")
    private Path data = Path.of("");

    @Option(names = "--trust", paramLabel = "WORDS", descriptionKey = "cli.optionTrust")
    private @Nullable String trust;

    @Option(names = "--made-up", descriptionKey = "cli.optionMadeUp")
    private boolean madeUp;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.optionOn")
    private @Nullable String on;

    @Mixin
    private final DefinitionsOption definitions = new DefinitionsOption();

    PlanOpenCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        ReadPlan read = ReadPlan.of(file, definitions.read(desk), desk);
        PlanOpening.Opened opened =
                read.opened().orElseThrow(() -> new Unanswerable(desk.words().get("cli.draftNotSigned", file)));
        LocalDate day = new HomeDays(desk).of(on, madeUp, data);
        Optional<TrustedKey> compared =
                Optional.ofNullable(trust).map(words -> new Trust(desk).compared(opened, words));
        PlanReception reception = desk.travel().home().receive(file, data, day);
        boolean trusted = compared.isPresent() || reception.arrival().from() instanceof PlanArrival.From.Trusted;
        if (!trusted || !reception.couldBeUsed()) {
            throw new Unanswerable(why(reception, read), exit(reception));
        }
        // nobody is trusted for a plan that was refused
        compared.ifPresent(desk.travel().trusted(data)::trust);
        desk.travel().home().accept(file, data, day);
        new Page(Output.of(spec))
                .line(desk.words()
                        .get(
                                "cli.planOpened",
                                reception.plan().heading().title(),
                                reception.plan().heading().version()));
        return ExitCodes.GOOD;
    }

    private static int exit(PlanReception reception) {
        if (reception.isForbidden()) {
            return ExitCodes.REFUSED;
        }
        return reception.arrival().step().mayBeTaken() ? ExitCodes.STRANGER : ExitCodes.PROBLEMS;
    }

    private String why(PlanReception reception, ReadPlan read) {
        if (!reception.arrival().step().mayBeTaken()) {
            return desk.words().name(reception.arrival().step());
        }
        List<PlanConflict> forbidden =
                reception.conflicts().stream().filter(PlanConflict::forbids).toList();
        if (!forbidden.isEmpty()) {
            Conflicts conflicts = new Conflicts(read, Profile.NONE, desk.words());
            return forbidden.stream().map(conflicts::line).collect(Collectors.joining("\n"));
        }
        return new Trust(desk).sentence(reception.arrival().from(), reception.opened());
    }
}
