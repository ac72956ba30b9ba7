package org.ribwise.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ribwise.catalog.reading.DefinitionKind;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.KnownExercises;
import org.ribwise.catalog.reading.Reference;
import org.ribwise.catalog.reading.Schemas;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;

/// One reading of many files: exercises first, then what they refer to, then routines, which are made of
/// them, then templates, which are made of both.
final class Reading {

    private static final Comparator<DefinitionProblem> BY_PLACE = Comparator.comparing(DefinitionProblem::file)
            .thenComparingInt(DefinitionProblem::line)
            .thenComparingInt(DefinitionProblem::column);

    private final Kinds kinds;
    private final Schemas schemas;
    private final KnownExercises context;
    private final Function<ExerciseId, Optional<Routine>> contextRoutines;
    private final Shelf<Exercise> exercises = new Shelf<>();
    private final Shelf<Routine> routines = new Shelf<>();
    private final Shelf<PlanTemplate> templates = new Shelf<>();
    private final List<Findings> findings = new ArrayList<>();
    private final List<Draft> rest = new ArrayList<>();
    private final Set<String> stems = new HashSet<>();
    private final List<Mention> mentions = new ArrayList<>();

    /// A reference of a file that has been read.
    private record Mention(Reference reference, Findings findings) {}

    /// A file that has been looked at.
    ///
    /// @param draft the file; with its tree only when that is still to be read
    private record Opened(Draft draft, Optional<Exercise> exercise, List<Reference> references) {}

    /// @param context exercises that may be referred to besides those that are read
    /// @param contextRoutines the same of routines
    Reading(
            Kinds kinds,
            Schemas schemas,
            KnownExercises context,
            Function<ExerciseId, Optional<Routine>> contextRoutines) {
        this.kinds = kinds;
        this.schemas = schemas;
        this.context = context;
        this.contextRoutines = contextRoutines;
    }

    /// Reads the files. To be called once.
    Definitions all(DefinitionFiles files) {
        // files know nothing of each other yet, so that every processor can look at some
        ExerciseLibrary library = library(files.files().parallelStream().map(Draft::of), files.problems());
        return new Definitions(library, templates.sorted());
    }

    /// Reads exercises that came inside another file. None may take the place of one that is known already.
    /// To be called once.
    ExerciseLibrary library(List<DefinitionText> texts) {
        texts.forEach(text -> context.find(text.id()).ifPresent(known -> taken(text.id())));
        return library(texts.stream().map(Draft::of), List.of());
    }

    private void taken(ExerciseId id) {
        Findings taken = new Findings(id.value());
        taken.add(Reason.DUPLICATE_ID, id.value(), id.value());
        findings.add(taken);
    }

    private ExerciseLibrary library(Stream<Draft> drafts, List<DefinitionProblem> before) {
        drafts.map(this::open).toList().forEach(this::shelve);
        mentions.forEach(this::check);
        List<Draft> last = rest.stream().filter(this::isNoRoutine).toList();
        last.forEach(this::template);
        List<DefinitionProblem> problems = new ArrayList<>(before);
        findings.forEach(found -> problems.addAll(found.problems()));
        problems.sort(BY_PLACE);
        return new ExerciseLibrary(exercises.sorted(), routines.sorted(), problems);
    }

    private Opened open(Draft draft) {
        Optional<DefinitionKind<Exercise>> kind = kinds.exercise(draft.kind());
        if (kind.isEmpty()) {
            return new Opened(draft, Optional.empty(), List.of());
        }
        Optional<Exercise> exercise = draft.definition(kind.get(), schemas);
        List<Reference> references = draft.references();
        // the values of a file and their places are many more than its problems
        draft.findings().forgetPlaces();
        return new Opened(new Draft(draft.file(), Optional.empty(), draft.findings()), exercise, references);
    }

    private void shelve(Opened opened) {
        Draft draft = opened.draft();
        findings.add(draft.findings());
        stems.add(draft.file().stem());
        opened.references().forEach(reference -> mentions.add(new Mention(reference, draft.findings())));
        opened.exercise().ifPresent(exercise -> put(exercise, draft, exercises));
        if (draft.tree().isPresent()) {
            rest.add(draft);
        }
    }

    /// The exercise that says so stays usable: a misspelt alternative is no reason to lose it. Of an
    /// exercise whose file is there but broken, that file's own problems say enough.
    private void check(Mention mention) {
        Reference reference = mention.reference();
        String id = reference.id().value();
        if (!stems.contains(id) && find(reference.id()).isEmpty()) {
            mention.findings().add(reference.place(), reference.pointer(), Reason.UNKNOWN_EXERCISE, id);
        }
    }

    /// Reads a routine; whatever else it is waits until all routines are known.
    private boolean isNoRoutine(Draft draft) {
        DefinitionKind<Routine> kind = kinds.routines().apply(this::find);
        if (draft.kind().equals(kind.name())) {
            draft.definition(kind, schemas).ifPresent(routine -> put(routine, draft, routines));
            return false;
        }
        return true;
    }

    private void template(Draft draft) {
        DefinitionKind<PlanTemplate> kind =
                kinds.templates().apply(this::find, id -> routines.find(id).or(() -> contextRoutines.apply(id)));
        if (draft.kind().equals(kind.name())) {
            draft.definition(kind, schemas).ifPresent(template -> put(template, draft, templates));
        } else {
            draft.refuseKind(kinds.all());
        }
    }

    private static <T> void put(T definition, Draft draft, Shelf<T> shelf) {
        shelf.put(new ExerciseId(draft.file().stem()), definition, draft.findings());
    }

    private Optional<Exercise> find(ExerciseId id) {
        return exercises.find(id).or(() -> context.find(id));
    }
}
