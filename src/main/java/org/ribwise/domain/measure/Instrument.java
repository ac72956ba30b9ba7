package org.ribwise.domain.measure;

import java.util.Optional;
import java.util.OptionalDouble;

/// Measures of every few weeks (clinical reference 4.1): range, direction, and the change that matters, with
/// its source. Of those whose text may not be shipped only the total is entered.
public enum Instrument {
    /// MRC dyspnoea scale, grade 1 to 5. Used by permission with acknowledgement of the UKRI Medical Research
    /// Council.
    MRC("mrc-dyspnoea", 1, 5, 1, Better.LOWER, 1, 0, "K: unsure"),
    /// Roland–Morris disability questionnaire, number of the 24 sentences that apply.
    RMDQ_24("rmdq-24", 0, 24, 1, Better.LOWER, 5, 30, "K: Ostelo 2008"),
    /// Patient-specific functional scale, mean of the activities.
    PSFS("psfs", 0, 10, 0, Better.HIGHER, 2, 0, "K: Stratford 1995"),
    /// 1-minute sit-to-stand, repetitions.
    SIT_TO_STAND("sit-to-stand-1min", 0, 100, 1, Better.HIGHER, 3, 0, "S90, S90b"),
    /// COPD assessment test, entered total.
    CAT("cat", 0, 40, 1, Better.LOWER, 2, 0, "S81"),
    /// Asthma control test, entered total.
    ACT("act", 5, 25, 1, Better.HIGHER, 3, 0, "S83, S84"),
    /// Asthma control questionnaire, entered mean.
    ACQ("acq", 0, 6, 0, Better.LOWER, 0.5, 0, "S84"),
    /// Oswestry disability index, entered percent.
    ODI("odi", 0, 100, 1, Better.LOWER, 10, 0, "K: Ostelo 2008");

    /// Which direction is the better one.
    public enum Better {
        LOWER,
        HIGHER
    }

    /// The change that matters (clinical reference 4.1; needs sign-off).
    ///
    /// @param points in points of the instrument
    /// @param percent in percent of the first value, where the source says so: either is enough
    /// @param source as clinical reference 4.1 names it
    public record MeaningfulChange(double points, OptionalDouble percent, String source) {}

    private static final int VERSION = 1;

    private final String id;
    private final double lowest;
    private final double highest;
    private final int step;
    private final Better better;
    private final double points;
    private final int percent;
    private final String source;

    Instrument(
            String id,
            double lowest,
            double highest,
            int step,
            Better better,
            double points,
            int percent,
            String source) {
        this.id = id;
        this.lowest = lowest;
        this.highest = highest;
        this.step = step;
        this.better = better;
        this.points = points;
        this.percent = percent;
        this.source = source;
    }

    /// Stable name for files and tables.
    public String id() {
        return id;
    }

    /// Version of the scoring and of the wording, from 1.
    public int version() {
        return VERSION;
    }

    /// Lowest value.
    public double lowest() {
        return lowest;
    }

    /// Highest value.
    public double highest() {
        return highest;
    }

    /// Which direction is the better one.
    public Better better() {
        return better;
    }

    /// The change that matters.
    public MeaningfulChange meaningfulChange() {
        OptionalDouble share = percent > 0 ? OptionalDouble.of(percent) : OptionalDouble.empty();
        return new MeaningfulChange(points, share, source);
    }

    /// Whether a value can be of this instrument: in its range, and whole where it counts.
    public boolean allows(double value) {
        boolean whole = step == 0 || value == Math.rint(value);
        return whole && value >= lowest && value <= highest;
    }

    /// Whether the way from one value to another matters.
    public boolean matters(double first, double then) {
        double way = Math.abs(then - first);
        boolean byPercent = percent > 0 && first > 0 && way * 100 >= percent * first;
        return way >= points || byPercent;
    }

    /// The instrument of that name and version.
    public static Optional<Instrument> of(String id, int version) {
        for (Instrument instrument : values()) {
            if (instrument.id.equals(id) && version == VERSION) {
                return Optional.of(instrument);
            }
        }
        return Optional.empty();
    }
}
