package org.ribwise.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.KnownExercises;
import org.ribwise.catalog.reading.Schemas;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.ExerciseSource;

/// Exercises and routines from the JSON files below a folder: `breathing`, `stretches` and `routines`.
///
/// A file with a problem is left out, and all its problems are told; the others are read. Only a reference to an
/// exercise that is not there leaves the file that makes it usable. The format is described in `exercises/README.md`
/// and `exercises/schema`.
public final class JsonExerciseSource implements ExerciseSource {

    private final Path folder;
    private final Kinds kinds;
    private final Schemas schemas = new Schemas();

    /// Every kind that comes with the program.
    ///
    /// @param exercises folder of definitions; it need not exist
    public JsonExerciseSource(Path exercises) {
        this(exercises, Kinds.ALL);
    }

    /// @param exercises folder of definitions; it need not exist
    /// @param kinds what is read
    public JsonExerciseSource(Path exercises, Kinds kinds) {
        this.folder = exercises;
        this.kinds = kinds;
    }

    @Override
    public ExerciseLibrary read() {
        DefinitionFiles files = new DefinitionFiles(kinds.all());
        files.addLibrary(folder);
        return read(files, id -> Optional.empty());
    }

    /// What these files and folders hold, wherever they are, with the same checks. They may refer to each other and to
    /// the exercises of this source's folder, which are not in the answer themselves. A file outside a folder named
    /// after a kind tells its kind itself.
    ///
    /// @param paths each a folder of definitions, any other folder with definitions in it, or one file
    public ExerciseLibrary read(List<Path> paths) {
        DefinitionFiles files = new DefinitionFiles(kinds.all());
        paths.forEach(files::add);
        return read(files, new OwnFolder());
    }

    /// What definitions say that came inside another file, with the same checks. They may refer to each other and to
    /// exercises that are known, and none may have the id of one of those.
    ///
    /// @param texts the definitions
    /// @param known exercises that are known already
    public ExerciseLibrary readTexts(List<DefinitionText> texts, ExerciseLibrary known) {
        return new Reading(kinds, schemas, known::exercise).library(texts);
    }

    private ExerciseLibrary read(DefinitionFiles files, KnownExercises context) {
        return new Reading(kinds, schemas, context).library(files);
    }

    /// The exercises of the folder, read when the first one is asked for.
    private final class OwnFolder implements KnownExercises {

        private @Nullable ExerciseLibrary library;

        @Override
        public Optional<Exercise> find(ExerciseId id) {
            if (library == null) {
                library = read();
            }
            return library.exercise(id);
        }
    }
}
