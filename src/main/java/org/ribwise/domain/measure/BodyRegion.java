package org.ribwise.domain.measure;

/// Where it can hurt, as seen on a back view (clinical reference 4.2). Left and right are the person's own.
public enum BodyRegion {
    NECK,
    SHOULDER_LEFT,
    SHOULDER_RIGHT,
    UPPER_BACK,
    MID_BACK,
    /// Ribs and chest wall.
    RIBS,
    LOWER_BACK
}
