package org.ribwise.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.record.RecordUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise caseload add`: results that came back go into the list of patients.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutCaseloadAdd}",
        footer = "${bundle:cli.footerCaseloadAdd}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class CaseloadAddCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.parameterResultsCome")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private final KeyOptions keys = new KeyOptions();

    @Option(names = "--new", descriptionKey = "cli.optionStrangers")
    private boolean strangers;

    CaseloadAddCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Travel.KeyAsk> key = keys.given() ? Optional.of(keys.ask(desk)) : Optional.empty();
        Clinic.Bringing how = new Clinic.Bringing(
                keys.data(desk), key, strangers, desk.travel().now().time());
        List<Clinic.Came> come = added(how);
        Page page = new Page(Output.of(spec));
        boolean all = true;
        for (int i = 0; i < come.size(); i++) {
            Clinic.Came came = come.get(i);
            page.line(desk.words()
                    .get("cli.caseloadCame", files.get(i).getFileName(), came.said(), hint(came.end()))
                    .strip());
            all &= came.end() == Clinic.End.THERE;
        }
        return all ? ExitCodes.GOOD : ExitCodes.PROBLEMS;
    }

    private List<Clinic.Came> added(Clinic.Bringing how) {
        try {
            return desk.travel().clinic(desk.words()).add(files, how);
        } catch (RecordUnavailable trouble) {
            throw Unanswerable.of(trouble, desk.words());
        }
    }

    private String hint(Clinic.End end) {
        return switch (end) {
            case STRANGER -> desk.words().get("cli.caseloadStranger");
            case LOCKED -> desk.words().get("cli.noPassphrase");
            case THERE, NOT_KEPT -> "";
        };
    }
}
