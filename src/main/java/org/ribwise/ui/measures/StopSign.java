package org.ribwise.ui.measures;

/// Why somebody stops the sit-to-stand, in short words for the stop rules of clinical reference 5.3.
public enum StopSign {
    BREATHLESS,
    WHEEZE,
    CHEST_PAIN,
    FAINT,
    DIZZY,
    BACK_OR_LEG,
    SICK
}
