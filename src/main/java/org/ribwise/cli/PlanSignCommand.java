package org.ribwise.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribwise.cli.Travel.KeyAsk;
import org.ribwise.domain.plan.PlanConflict;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.record.RecordUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise plan sign`: makes a plan file of a draft and keeps it with its patient. What is forbidden to the person is
/// not signed.
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutPlanSign}",
        footer = "${bundle:cli.footerPlanSign}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class PlanSignCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DRAFT", descriptionKey = "cli.parameterDraft")
    private Path draft = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.optionPlanOut")
    private Path out = Path.of("");

    @Option(names = "--force", descriptionKey = "cli.optionForce")
    private boolean force;

    @Mixin
    private final WhomOptions whom = new WhomOptions();

    @Mixin
    private final KeyOptions keys = new KeyOptions();

    @Mixin
    private final DefinitionsOption definitions = new DefinitionsOption();

    PlanSignCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!force && Files.exists(out)) {
            throw new Unanswerable(desk.words().get("cli.fileThere", out));
        }
        ReadPlan plan = ReadPlan.of(draft, definitions.read(desk), desk);
        Profile person = whom.profile(desk.words());
        refuseForbidden(new Conflicts(plan, person, desk.words()));
        KeyAsk by = keys.ask(desk);
        Travel.Signed signed = signed(plan, person, by);
        new TravelFile(out, desk.words()).write(signed.file().getBytes(StandardCharsets.UTF_8), force);
        Page page = new Page(Output.of(spec));
        if (signed.firstUse()) {
            page.line(desk.words().get("cli.keyMade", by.data()));
        }
        page.line(desk.words().get("cli.planSigned", out, signed.words()));
        return ExitCodes.GOOD;
    }

    private Travel.Signed signed(ReadPlan plan, Profile person, KeyAsk by) {
        Clinic.Filing how =
                new Clinic.Filing(by.data(), person, desk.travel().now().time());
        try {
            return switch (desk.travel()
                    .clinic(desk.words())
                    .file(plan.parcel(), how, () -> desk.travel().sign(plan.parcel(), by))) {
                case Clinic.Filed.Done(Travel.Signed signed) -> signed;
                case Clinic.Filed.Forbidden(List<String> exercises) ->
                    throw new Unanswerable(
                            desk.words().get("cli.patientForbids", String.join(", ", exercises)), ExitCodes.REFUSED);
                case Clinic.Filed.SignedBefore() ->
                    throw new Unanswerable(desk.words().get("cli.signedBefore"), ExitCodes.PROBLEMS);
            };
        } catch (RecordUnavailable trouble) {
            throw Unanswerable.of(trouble, desk.words());
        }
    }

    private static void refuseForbidden(Conflicts conflicts) {
        List<PlanConflict> forbidden =
                conflicts.all().stream().filter(PlanConflict::forbids).toList();
        if (!forbidden.isEmpty()) {
            String lines = forbidden.stream().map(conflicts::line).collect(Collectors.joining("\n"));
            throw new Unanswerable(lines, ExitCodes.REFUSED);
        }
    }
}
