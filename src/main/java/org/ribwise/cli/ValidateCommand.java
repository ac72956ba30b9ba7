package org.ribwise.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.ExerciseId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ribwise validate`: everything that is wrong with definition files, all at once.
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutValidate}",
        footer = "${bundle:cli.footerValidate}",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%n")
final class ValidateCommand implements Callable<Integer> {

    private static final long MILLI_NANOS = 1_000_000;

    /// Problems of what is no file.
    private static final Set<Reason> NO_FILE = EnumSet.of(Reason.FOLDER_UNREADABLE, Reason.NOT_THERE, Reason.IS_FOLDER);

    private final Desk desk;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "cli.parameterPaths")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private final DefinitionsOption definitions = new DefinitionsOption();

    @Option(names = "--json", descriptionKey = "cli.optionJson")
    private boolean json;

    ValidateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        long begin = desk.ticker().nanos();
        DefinitionReader.Checked read = desk.definitions().check(chosen(), definitions.folder(desk));
        long millis = (desk.ticker().nanos() - begin) / MILLI_NANOS;
        Problems problems = new Problems(desk.words());
        if (json) {
            JsonPage.write(Output.of(spec), page -> {
                page.number("files", files(read));
                problems.write(read.problems(), page);
                page.number("millis", millis);
            });
        } else {
            Page page = new Page(Output.of(spec));
            read.problems().forEach(problem -> page.line(problems.line(problem)));
            page.line(desk.words()
                    .get("cli.validated", files(read), read.problems().size(), Long.toString(millis)));
        }
        return exitCode(read.problems());
    }

    private List<Path> chosen() {
        return paths.isEmpty()
                ? List.of(definitions.folder(desk))
                : paths.stream().map(path -> Asked.path(path, desk)).toList();
    }

    private static int exitCode(List<DefinitionProblem> problems) {
        if (problems.isEmpty()) {
            return ExitCodes.GOOD;
        }
        boolean notThere = problems.stream().anyMatch(problem -> problem.reason() == Reason.NOT_THERE);
        return notThere ? ExitCodes.UNANSWERABLE : ExitCodes.PROBLEMS;
    }

    /// How many files were looked at: those that define something, and those that cannot be used.
    private static int files(DefinitionReader.Checked read) {
        Set<String> ids = read.defined().stream().map(ExerciseId::value).collect(Collectors.toSet());
        long unusable = read.problems().stream()
                .filter(problem -> !NO_FILE.contains(problem.reason()))
                .filter(problem -> problem.reason() != Reason.UNKNOWN_EXERCISE || !ids.contains(stem(problem.file())))
                .map(DefinitionProblem::file)
                .distinct()
                .count();
        return ids.size() + (int) unusable;
    }

    /// What the id of a definition in this file must be.
    private static String stem(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.json$", "");
    }
}
