package org.ribwise.domain.drafting;

import java.util.List;
import org.ribwise.domain.exercise.DefinitionProblem;

/// The templates that can be used.
///
/// @param shipped those that come with the program
/// @param own those of the physiotherapist
/// @param problems everything that is wrong with files that cannot be used
public record Templates(List<PlanTemplate> shipped, List<PlanTemplate> own, List<DefinitionProblem> problems) {

    /// Copies the lists.
    public Templates {
        shipped = List.copyOf(shipped);
        own = List.copyOf(own);
        problems = List.copyOf(problems);
    }
}
