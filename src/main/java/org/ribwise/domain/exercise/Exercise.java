package org.ribwise.domain.exercise;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ribwise.domain.exercise.StretchExercise.Position;

/// One exercise as its file defines it.
public sealed interface Exercise permits BreathingExercise, StretchExercise {

    /// What every exercise file says.
    Card card();

    /// Stable name.
    default ExerciseId id() {
        return card().id();
    }

    /// Name on screen.
    default LocalText name() {
        return card().name();
    }

    /// Where it can be done, the usual place first.
    List<Position> positions();

    /// Whether this is the other exercise, at most at a pace of its own within the other's cap.
    default boolean isButForItsPace(Exercise other) {
        if (this instanceof BreathingExercise mine && other instanceof BreathingExercise known) {
            return mine.equals(known)
                    || mine.ownPace()
                            .flatMap(known::atPace)
                            .filter(mine::equals)
                            .isPresent();
        }
        return equals(other);
    }

    /// What breathing exercises and stretches have in common.
    ///
    /// @param id stable name
    /// @param version version of the definition, from 1
    /// @param name name on screen
    /// @param purpose why one does it, one or two sentences
    /// @param level 1 everyone once cleared, 2 after level 1, 3 only when prescribed (clinical reference 1.1)
    /// @param helps where it may help, at least one place; the library filters by it
    /// @param variants other exercises that do the same in another way; ids, because they may be missing
    /// @param safety what conditions mean for it
    /// @param evidence what is known about it
    /// @param reviewed when a clinician signed it off; empty until then
    record Card(
            ExerciseId id,
            int version,
            LocalText name,
            LocalText purpose,
            int level,
            List<HelpArea> helps,
            Map<Variant, ExerciseId> variants,
            List<SafetyNote> safety,
            Evidence evidence,
            Optional<LocalDate> reviewed) {

        /// Copies the collections.
        ///
        /// @throws IllegalArgumentException if version or level are out of range or no place is named
        public Card {
            if (version < 1 || level < 1 || level > 3) {
                throw new IllegalArgumentException("version " + version + ", level " + level);
            }
            helps = List.copyOf(helps);
            Map<Variant, ExerciseId> inOrder = new EnumMap<>(Variant.class);
            inOrder.putAll(variants);
            variants = Collections.unmodifiableMap(inOrder);
            safety = List.copyOf(safety);
            if (helps.isEmpty()) {
                throw new IllegalArgumentException("helps nowhere");
            }
        }
    }
}
