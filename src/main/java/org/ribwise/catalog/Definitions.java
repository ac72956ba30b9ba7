package org.ribwise.catalog;

import java.util.List;
import org.ribwise.domain.drafting.PlanTemplate;
import org.ribwise.domain.exercise.ExerciseLibrary;

/// Everything that was read.
///
/// @param library exercises and routines, and every problem
/// @param templates templates of plans, sorted by id
public record Definitions(ExerciseLibrary library, List<PlanTemplate> templates) {

    /// Copies the list.
    public Definitions {
        templates = List.copyOf(templates);
    }
}
