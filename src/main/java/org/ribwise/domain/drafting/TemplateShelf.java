package org.ribwise.domain.drafting;

import java.io.UncheckedIOException;
import org.ribwise.domain.exercise.ExerciseId;

/// Where templates are kept.
public interface TemplateShelf {

    /// All templates that can be read now.
    Templates read();

    /// Keeps a template of the physiotherapist's own. An earlier one of the same id is replaced.
    ///
    /// @throws UncheckedIOException if it cannot be written
    void keep(PlanTemplate template);

    /// A template of the physiotherapist's own goes; nothing happens when there is none of this id.
    ///
    /// @throws UncheckedIOException if it cannot be removed
    void remove(ExerciseId id);
}
