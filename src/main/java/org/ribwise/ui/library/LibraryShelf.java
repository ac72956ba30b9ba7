package org.ribwise.ui.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.HelpArea;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.session.DoseNumbers;
import org.ribwise.domain.session.TimelineCompiler;
import org.ribwise.domain.text.Folded;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.SearchText;

/// Makes the library's entries out of what was read: routines first, then each exercise alone.
///
/// @param library what was read
/// @param fit asks the safety envelope, for the person as they are now
/// @param words the words
record LibraryShelf(ExerciseLibrary library, Function<Routine, FittedRoutine> fit, Messages words) {

    private static final long MINUTE_MILLIS = 60_000;

    /// All entries, for the person as they are now.
    List<LibraryEntry> entries() {
        List<LibraryEntry> entries = new ArrayList<>();
        library.routines().forEach(routine -> entries.add(entry(routine, EntryKind.ROUTINE)));
        library.exercises().forEach(exercise -> entries.add(entry(Routine.single(exercise), kindOf(exercise))));
        return List.copyOf(entries);
    }

    private static EntryKind kindOf(Exercise exercise) {
        return switch (exercise) {
            case BreathingExercise _ -> EntryKind.BREATHING;
            case StretchExercise _ -> EntryKind.STRETCH;
        };
    }

    private LibraryEntry entry(Routine routine, EntryKind kind) {
        FittedRoutine fitted = fit.apply(routine);
        Suits suits = Suits.of(fitted);
        int minutes = suits.canBegin()
                ? fitted.cleared().map(LibraryShelf::minutes).orElse(1)
                : minutes(DoseNumbers.millisOf(routine));
        List<Exercise> exercises =
                routine.items().stream().map(Routine.Item::exercise).toList();
        Set<Enum<?>> traits = new HashSet<>(routine.positions());
        traits.add(kind);
        exercises.forEach(exercise -> traits.addAll(exercise.card().helps()));
        traits.add(EntryLevel.of(exercises.stream()
                .mapToInt(exercise -> exercise.card().level())
                .max()
                .orElse(1)));
        traits.addAll(EntryLength.of(minutes));
        return new LibraryEntry(fitted, kind, suits, minutes, traits, searchText(routine, exercises, kind));
    }

    private static int minutes(ClearedRoutine routine) {
        return minutes(TimelineCompiler.compile(routine).totalMillis());
    }

    private static int minutes(long millis) {
        return (int) Math.ceilDiv(millis, MINUTE_MILLIS);
    }

    private SearchText searchText(Routine routine, List<Exercise> exercises, EntryKind kind) {
        Set<HelpArea> helps = exercises.stream()
                .flatMap(exercise -> exercise.card().helps().stream())
                .collect(Collectors.toSet());
        String places = helps.stream().map(words::name).collect(Collectors.joining(" "));
        Stream<LocalText> own = Stream.of(routine.description());
        Stream<LocalText> told = exercises.stream()
                .flatMap(exercise ->
                        Stream.concat(Stream.of(exercise.name(), exercise.card().purpose()), told(exercise)));
        String rest =
                Stream.concat(own, told).map(this::text).collect(Collectors.joining(" ", words.name(kind) + " ", ""));
        return new SearchText(Folded.of(text(routine.name())), Folded.of(places), Folded.of(rest));
    }

    private static Stream<LocalText> told(Exercise exercise) {
        return switch (exercise) {
            case StretchExercise stretch ->
                Stream.concat(
                        Stream.of(stretch.setup(), stretch.feel()),
                        Stream.concat(stretch.steps().stream(), stretch.finish().stream())
                                .map(StretchExercise.MoveStep::cue));
            case BreathingExercise breathing ->
                Stream.concat(
                        Stream.of(breathing.setup()), breathing.parts().stream().flatMap(LibraryShelf::cues));
        };
    }

    private static Stream<LocalText> cues(BreathPart part) {
        return switch (part) {
            case BreathPart.Paced paced -> paced.guides().values().stream().map(BreathPart.Guide::cue);
            case BreathPart.Own own -> Stream.of(own.cue());
            case BreathPart.Drill drill -> drill.beats().stream().map(beat -> beat.cue());
        };
    }

    private String text(LocalText text) {
        return text.in(words.locale());
    }
}
