package org.ribwise.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.exercise.ExerciseLibrary;
import picocli.CommandLine.Option;

/// `--data DIR`: whose own templates of plans a command knows.
final class TemplatesOption {

    /// What the id of every template begins with.
    private static final String ID = "tp-";

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.optionTemplatesData")
    private @Nullable Path data;

    /// All templates, shipped and own.
    Templates read(ExerciseLibrary library, Path exercises, Desk desk) {
        return desk.definitions().templates(exercises, library, desk.travel().data(Optional.ofNullable(data)));
    }

    /// The template that `ID|FILE` stands for; empty when it is none.
    Optional<PlanTemplate> find(String idOrFile, ExerciseLibrary library, Path exercises, Desk desk) {
        if (idOrFile.startsWith(ID)) {
            return TemplateTable.all(read(library, exercises, desk))
                    .filter(template -> template.id().value().equals(idOrFile))
                    .findFirst();
        }
        return Asked.isFile(idOrFile)
                ? desk.definitions().templates(Asked.path(idOrFile, desk), exercises).own().stream()
                        .findFirst()
                : Optional.empty();
    }
}
