package org.ribwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.safety.Envelope;

/// A plan that a command has read, signed or as a draft.
///
/// @param opened who signed it and what their key's words are; empty for a draft
/// @param parcel what is in it
/// @param envelope what suits whom, with the exercises that came with it
public record ReadPlan(Optional<PlanOpening.Opened> opened, PlanParcel parcel, Envelope envelope) {

    private static final String DRAFT = ".json";

    /// Reads a plan file, or a draft when its name ends in `.json`.
    ///
    /// @throws Unanswerable if it is not there, if it is not as it was signed, or if it has problems
    static ReadPlan of(Path path, ExerciseLibrary library, Desk desk) {
        TravelFile file = new TravelFile(path, desk.words());
        PlanFiles files = desk.travel().plans(library);
        return file.name().toLowerCase(Locale.ROOT).endsWith(DRAFT)
                ? draft(files.draft(file.name(), file.read()), library, desk)
                : signed(files.open(file.name(), file.read()), library, desk);
    }

    private static ReadPlan draft(PlanFiles.Draft draft, ExerciseLibrary library, Desk desk) {
        return switch (draft) {
            case PlanFiles.Draft.Sound(PlanParcel parcel, List<Exercise> own) ->
                new ReadPlan(Optional.empty(), parcel, envelope(library, own));
            case PlanFiles.Draft.Unusable(var problems) ->
                throw new Unanswerable(new Problems(desk.words()).lines(problems), ExitCodes.PROBLEMS);
        };
    }

    private static ReadPlan signed(PlanOpening opening, ExerciseLibrary library, Desk desk) {
        return switch (opening) {
            case PlanOpening.Opened opened ->
                new ReadPlan(Optional.of(opened), opened.parcel(), envelope(library, opened.ownExercises()));
            case PlanOpening.Unusable unusable ->
                throw new Unanswerable(new Problems(desk.words()).lines(unusable.problems()), ExitCodes.PROBLEMS);
            case PlanOpening.Refused(var reason) ->
                throw new Unanswerable(desk.words().name(reason), ExitCodes.PROBLEMS);
        };
    }

    private static Envelope envelope(ExerciseLibrary library, List<Exercise> own) {
        return new Envelope(library.with(own));
    }
}
