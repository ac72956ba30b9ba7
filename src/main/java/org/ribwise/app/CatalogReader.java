package org.ribwise.app;

import java.nio.file.Path;
import java.util.List;
import org.ribwise.catalog.Definitions;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.catalog.JsonTemplateShelf;
import org.ribwise.cli.DefinitionReader;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// Hands the command line what the catalog reads.
record CatalogReader() implements DefinitionReader {

    @Override
    public ExerciseLibrary folder(Path folder) {
        return new JsonExerciseSource(folder).read();
    }

    @Override
    public Checked check(List<Path> paths, Path exercises) {
        return new JsonExerciseSource(exercises).checked(paths, Checked::new);
    }

    @Override
    public ExerciseLibrary named(List<Path> paths, Path exercises) {
        return new JsonExerciseSource(exercises).read(paths);
    }

    @Override
    public Templates templates(Path exercises, ExerciseLibrary library, Path data) {
        return new JsonTemplateShelf(exercises, data, library).read();
    }

    @Override
    public Templates templates(Path file, Path exercises) {
        Definitions read = new JsonExerciseSource(exercises).definitions(List.of(file));
        return new Templates(List.of(), read.templates(), read.library().problems());
    }
}
