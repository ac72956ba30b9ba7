package org.ribwise.domain.safety;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ribwise.domain.exercise.Routine;

/// A routine made to fit a person.
///
/// @param asked the routine as its file says
/// @param items every item, in the order of the routine, with the envelope's answer
/// @param cleared what may be played; empty when no item is left
public record FittedRoutine(Routine asked, List<FittedItem> items, Optional<ClearedRoutine> cleared) {

    /// Copies the list.
    public FittedRoutine {
        items = List.copyOf(items);
    }

    /// Whether anything is different from what the file says.
    public boolean changed() {
        return !items.stream().allMatch(item -> item.suitability() instanceof Suitability.Allowed);
    }

    /// What is played.
    ///
    /// @throws NoSuchElementException if nothing is left
    public Routine played() {
        return cleared.orElseThrow().routine();
    }

    /// Whether one exercise alone was asked for, not a routine.
    public boolean isOneAlone() {
        return items.size() == 1 && items.getFirst().asked().exercise().id().equals(asked.id());
    }

    /// Whether what was asked for can be begun, as it is or changed. Of a routine something must be left. An
    /// exercise alone that is refused cannot be begun even if the envelope knows what to do instead: nobody is
    /// played what they did not ask for.
    public boolean canBegin() {
        boolean refusedAlone = isOneAlone() && items.getFirst().suitability() instanceof Suitability.Refused;
        return cleared.isPresent() && !refusedAlone;
    }

    /// Whether every exercise that was asked for is played itself, as it is or with changes.
    public boolean playsWhatWasAsked() {
        return items.stream().allMatch(FittedItem::playsWhatWasAsked);
    }

    /// One item of a routine.
    ///
    /// @param asked as the routine says
    /// @param suitability the envelope's answer to it
    /// @param played what is played for it; empty when it is left out
    public record FittedItem(Routine.Item asked, Suitability suitability, Optional<Routine.Item> played) {

        /// Whether the exercise that was asked for is played itself, as it is or with changes.
        public boolean playsWhatWasAsked() {
            return played.filter(item -> item.exercise().equals(asked.exercise()))
                    .isPresent();
        }
    }
}
