package org.ribwise.domain.exercise;

/// Which way the air goes (clinical reference 1.1).
public enum Route {
    NOSE,
    MOUTH,
    PURSED,
    OPEN_MOUTH,
    HUM
}
