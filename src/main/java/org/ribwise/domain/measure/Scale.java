package org.ribwise.domain.measure;

/// The scale that a stored number belongs to. Name and version are kept with every value, because scales
/// correlate but are not interchangeable (clinical reference 4.3).
public enum Scale {
    /// Pain now, 0 "no pain" to 10 "worst pain I can imagine"; own wording (clinical reference 4.2).
    PAIN_NRS("pain-nrs-0-10", 1),
    /// Breathlessness now, 0 "none" to 10 "the most I can imagine"; own wording (clinical reference 4.3).
    BREATHLESSNESS_NRS("breathlessness-nrs-0-10", 1),
    /// Worst pain in the last 24 hours, 0 to 10; own wording (clinical reference 4.2).
    WORST_PAIN_NRS("worst-pain-24h-nrs-0-10", 1),
    /// Effort, 0 to 10, higher is harder; own wording (clinical reference 4.1).
    EFFORT_NRS("effort-nrs-0-10", 1),
    /// One blow of the peak flow, L/min (clinical reference 4.4).
    PEAK_FLOW("peak-flow-l-min", 1),
    /// Oxygen saturation by pulse oximetry, % (clinical reference 4.1).
    OXYGEN("oxygen-saturation-percent", 1),
    /// Heart rate, beats a minute (clinical reference 4.1).
    PULSE("pulse-per-minute", 1);

    private final String id;
    private final int version;

    Scale(String id, int version) {
        this.id = id;
        this.version = version;
    }

    /// Stable name for files and tables.
    public String id() {
        return id;
    }

    /// Version of the scale's wording, from 1.
    public int version() {
        return version;
    }
}
