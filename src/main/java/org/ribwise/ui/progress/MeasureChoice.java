package org.ribwise.ui.progress;

import org.ribwise.domain.progress.Measure;

/// A measure that can be chosen.
///
/// @param measure which one
/// @param name its name on screen
/// @param ratings how many ratings there are of it at all
public record MeasureChoice(Measure measure, String name, int ratings) {}
