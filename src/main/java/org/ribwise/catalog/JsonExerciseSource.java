package org.ribwise.catalog;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.ribwise.catalog.reading.KnownExercises;
import org.ribwise.catalog.reading.Schemas;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.ExerciseSource;
import org.ribwise.domain.exercise.Routine;

/// Exercises and routines from the JSON files below a folder: `breathing`, `stretches` and `routines`.
///
/// A file with a problem is left out, and all its problems are told; the others are read. Only a reference
/// to an exercise that is not there leaves the file that makes it usable. The format is described in
/// `exercises/README.md` and `exercises/schema`.
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
        DefinitionFiles files = new DefinitionFiles(kinds.played());
        files.addLibrary(folder);
        return new Reading(kinds, schemas, id -> Optional.empty(), id -> Optional.empty())
                .all(files)
                .library();
    }

    /// What these files and folders hold, wherever they are, with the same checks. They may refer to each
    /// other and to the exercises of this source's folder, which are not in the answer themselves. A file
    /// outside a folder named after a kind tells its kind itself.
    ///
    /// @param paths each a folder of definitions, any other folder with definitions in it, or one file
    public ExerciseLibrary read(List<Path> paths) {
        return definitions(paths).library();
    }

    /// The same with the templates of plans among them.
    ///
    /// @param paths each a folder of definitions, any other folder with definitions in it, or one file
    public Definitions definitions(List<Path> paths) {
        DefinitionFiles files = new DefinitionFiles(kinds.all());
        paths.forEach(files::add);
        OwnFolder own = new OwnFolder();
        return new Reading(kinds, schemas, own, own::routine).all(files);
    }

    /// What these files and folders define, and what is wrong with them.
    ///
    /// @param paths each a folder of definitions, any other folder with definitions in it, or one file
    /// @param answer takes the ids of everything that is defined, and all problems
    public <T> T checked(List<Path> paths, BiFunction<Set<ExerciseId>, List<DefinitionProblem>, T> answer) {
        Definitions read = definitions(paths);
        Set<ExerciseId> defined = new HashSet<>();
        read.library().exercises().forEach(exercise -> defined.add(exercise.id()));
        read.library().routines().forEach(routine -> defined.add(routine.id()));
        read.templates().forEach(template -> defined.add(template.id()));
        return answer.apply(defined, read.library().problems());
    }

    /// What definitions say that came inside another file, with the same checks. They may refer to each
    /// other and to exercises that are known, and none may have the id of one of those.
    ///
    /// @param texts the definitions
    /// @param known exercises that are known already
    public ExerciseLibrary readTexts(List<DefinitionText> texts, ExerciseLibrary known) {
        return new Reading(kinds, schemas, known::exercise, known::routine).library(texts);
    }

    /// The exercises of the folder, read when the first one is asked for.
    private final class OwnFolder implements KnownExercises {

        private @Nullable ExerciseLibrary library;

        @Override
        public Optional<Exercise> find(ExerciseId id) {
            return read().exercise(id);
        }

        Optional<Routine> routine(ExerciseId id) {
            return read().routine(id);
        }

        private ExerciseLibrary read() {
            ExerciseLibrary known = library;
            if (known == null) {
                known = JsonExerciseSource.this.read();
                library = known;
            }
            return known;
        }
    }
}
