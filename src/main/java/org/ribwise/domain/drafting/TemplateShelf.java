package org.ribwise.domain.drafting;

import java.io.UncheckedIOException;

/// Where templates are kept.
public interface TemplateShelf {

    /// All templates that can be read now.
    Templates read();

    /// Keeps a template of the physiotherapist's own. An earlier one of the same id is replaced.
    ///
    /// @throws UncheckedIOException if it cannot be written
    void keep(PlanTemplate template);
}
