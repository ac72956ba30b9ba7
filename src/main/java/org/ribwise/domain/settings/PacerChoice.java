package org.ribwise.domain.settings;

/// Which pacer shows the breath. All show the same moment of the same breath.
public enum PacerChoice {
    BODY,
    ORB
}
