package org.ribwise.ui.profile;

/// What the questions about the person are grouped by.
enum AboutGroup {
    LUNGS,
    BONES_AND_JOINTS,
    HEART_AND_LUNGS,
    POSITIONS,
    OTHER
}
