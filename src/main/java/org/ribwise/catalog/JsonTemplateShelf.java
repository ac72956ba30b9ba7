package org.ribwise.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ribwise.catalog.reading.Schemas;
import org.ribwise.catalog.template.TemplateText;
import org.ribwise.disk.WholeFile;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.drafting.TemplateShelf;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// Templates of plans from JSON files: those that come with the exercises, and those of the
/// physiotherapist. A file with a problem is left out, and all its problems are told; the others are read.
public final class JsonTemplateShelf implements TemplateShelf {

    private static final String FOLDER = "templates";

    private final Path shipped;
    private final Path own;
    private final ExerciseLibrary library;

    /// @param exercises folder of definitions; its folder `templates` need not exist
    /// @param data folder of the physiotherapist's data; the folder `templates` is made in it when it is needed
    /// @param library exercises and routines that templates are made of
    public JsonTemplateShelf(Path exercises, Path data, ExerciseLibrary library) {
        this.shipped = exercises.resolve(FOLDER);
        this.own = data.resolve(FOLDER);
        this.library = library;
    }

    @Override
    public Templates read() {
        List<DefinitionProblem> problems = new ArrayList<>();
        List<PlanTemplate> come = read(shipped, problems);
        return new Templates(come, read(own, problems), problems);
    }

    private List<PlanTemplate> read(Path folder, List<DefinitionProblem> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        DefinitionFiles files = new DefinitionFiles(Kinds.ALL.all());
        files.add(folder);
        Definitions read = new Reading(Kinds.ALL, new Schemas(), library::exercise, library::routine).all(files);
        problems.addAll(read.library().problems());
        return read.templates();
    }

    @Override
    public void keep(PlanTemplate template) {
        try {
            Files.createDirectories(own);
            byte[] text = TemplateText.of(template).getBytes(StandardCharsets.UTF_8);
            new WholeFile(file(template.id()), WholeFile.Reader.OWNER_ONLY).write(text, WholeFile.Existing.REPLACE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(ExerciseId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(ExerciseId id) {
        return own.resolve(id.value() + DefinitionFile.EXTENSION);
    }
}
