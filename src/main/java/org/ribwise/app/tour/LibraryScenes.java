package org.ribwise.app.tour;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.HelpArea;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.exercise.StretchExercise;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.Suitability;

/// What the tour does in the library: as somebody who has not been asked yet, then with COPD and weak bones.
final class LibraryScenes {

    private static final Profile PERSON = Profile.of(SafetyTag.COPD, SafetyTag.OSTEO);

    /// Time for a preview to be in the midst of a movement.
    private static final Duration A_MOMENT = Duration.ofMillis(4_500);

    private final Stagehand stagehand;
    private final VirtualClock clock;
    private final ExerciseLibrary library;
    private final Envelope envelope;
    private final Consumer<String> shoot;

    /// @param shoot takes a picture of this name, in usual and in large text
    LibraryScenes(Stagehand stagehand, VirtualClock clock, ExerciseLibrary library, Consumer<String> shoot) {
        this.stagehand = stagehand;
        this.clock = clock;
        this.library = library;
        this.envelope = new Envelope(library);
        this.shoot = shoot;
    }

    void play() {
        stagehand.press("go-LIBRARY");
        stagehand.awaitShown("library-search");
        shoot.accept("library");
        look("library-breathing", LibraryScenes::isPacedForEveryone);
        look("library-stretch", LibraryScenes::isForBothSides);
        stagehand.press("library-tell");
        stagehand.press("about-COPD-YES");
        stagehand.press("about-OSTEO-YES");
        stagehand.press("about-none-LUNGS");
        stagehand.press("about-none-BONES_AND_JOINTS");
        stagehand.press("about-none-POSITIONS");
        shoot.accept("about-you");
        stagehand.press("about-none-HEART_AND_LUNGS");
        stagehand.press("about-none-OTHER");
        stagehand.press("about-save");
        stagehand.awaitShown("library-search");
        look("library-changed", this::isChanged);
        stagehand.press("library-unsuitable");
        look("library-not-for-you", this::isRefusedForACondition);
        library.routines().stream().map(Routine::id).findFirst().ifPresent(id -> {
            lookAt(id.value());
            shoot.accept("library-routine");
        });
        stagehand.type("library-search", "stretch back");
        stagehand.press("library-filters");
        stagehand.press("filter-CHAIR");
        shoot.accept("library-filters");
        stagehand.press("library-clear-filters");
        stagehand.type("library-search", "swimming");
        shoot.accept("library-nothing");
        stagehand.press("library-show-all");
    }

    private static boolean isPacedForEveryone(Exercise exercise) {
        return isForEveryone(exercise)
                && exercise instanceof BreathingExercise breathing
                && breathing.timedPart().isPresent();
    }

    private static boolean isForBothSides(Exercise exercise) {
        return isForEveryone(exercise)
                && exercise instanceof StretchExercise stretch
                && stretch.sides().two()
                && stretch.card().helps().contains(HelpArea.RIBS_AND_CHEST);
    }

    private static boolean isForEveryone(Exercise exercise) {
        return exercise.card().level() == 1;
    }

    private boolean isChanged(Exercise exercise) {
        return isForEveryone(exercise) && judged(exercise) instanceof Suitability.WithChanges;
    }

    private boolean isRefusedForACondition(Exercise exercise) {
        return judged(exercise) instanceof Suitability.Refused(var refusals)
                && refusals.stream().anyMatch(refusal -> refusal.instead().isPresent());
    }

    private Suitability judged(Exercise exercise) {
        return envelope.judge(Routine.single(exercise).items().getFirst(), PERSON);
    }

    private void look(String name, Predicate<Exercise> which) {
        List<Exercise> exercises = library.exercises();
        Optional<Exercise> first = exercises.stream().filter(which).findFirst();
        first.ifPresent(exercise -> {
            lookAt(exercise.id().value());
            shoot.accept(name);
        });
    }

    /// The list makes cells only for what is in sight: the search brings the card there.
    private void lookAt(String id) {
        String name = library.exercises().stream()
                .filter(exercise -> exercise.id().value().equals(id))
                .map(exercise -> exercise.name().in(Locale.UK))
                .findFirst()
                .orElseGet(() -> library.routines().stream()
                        .filter(routine -> routine.id().value().equals(id))
                        .map(routine -> routine.name().in(Locale.UK))
                        .findFirst()
                        .orElse(""));
        stagehand.type("library-search", name);
        stagehand.press("card-" + id);
        stagehand.type("library-search", "");
        clock.advance(A_MOMENT);
        stagehand.awaitPulse();
    }
}
