package org.ribwise.domain.measure;

/// What a peak flow says beside the personal best (clinical reference 4.4).
public enum PeakFlowZone {
    GREEN,
    YELLOW,
    RED
}
