package org.ribwise.domain.settings;

/// Which pacer shows the breath. All show the same moment of the same breath.
public enum PacerChoice {
    /// Trunk, lungs, ribs, diaphragm and spine.
    BODY,
    /// A circle that grows and shrinks.
    ORB,
    /// The breath as a line that scrolls.
    WAVE,
    /// An upright bar that fills; what reduced motion shows.
    BAR
}
