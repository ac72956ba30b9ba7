package org.ribwise.domain.settings;

/// How the screens look.
///
/// @param pacer which pacer shows the breath
/// @param scheme light or dark
/// @param contrast how far ink stands out from paper
/// @param motion whether things move
/// @param textPercent size of the text, percent of 16 px: 100 to 200
/// @param formats how numbers, dates and times are written
public record ScreenSettings(
        PacerChoice pacer, Scheme scheme, Contrast contrast, Motion motion, int textPercent, Formats formats) {

    /// Smallest text, percent of 16 px.
    public static final int SMALLEST_TEXT_PERCENT = 100;

    /// Largest text, percent of 16 px.
    public static final int LARGEST_TEXT_PERCENT = 200;

    /// What holds until something else is chosen.
    public static final ScreenSettings USUAL = new ScreenSettings(
            PacerChoice.BODY,
            Scheme.AS_SYSTEM,
            Contrast.USUAL,
            Motion.AS_SYSTEM,
            SMALLEST_TEXT_PERCENT,
            Formats.AS_COMPUTER);

    /// @throws IllegalArgumentException if the text size is not between 100 and 200 percent
    public ScreenSettings {
        if (textPercent < SMALLEST_TEXT_PERCENT || textPercent > LARGEST_TEXT_PERCENT) {
            throw new IllegalArgumentException("text at " + textPercent + " %");
        }
    }

    /// Light or dark.
    public enum Scheme {
        AS_SYSTEM,
        LIGHT,
        DARK
    }

    /// How far ink stands out from paper.
    public enum Contrast {
        USUAL,
        HIGH
    }

    /// Whether things move. Reduced motion shows the bar and still figures.
    public enum Motion {
        AS_SYSTEM,
        REDUCED,
        FULL
    }

    /// The same with another pacer.
    public ScreenSettings with(PacerChoice other) {
        return new ScreenSettings(other, scheme, contrast, motion, textPercent, formats);
    }

    /// The same with another scheme.
    public ScreenSettings with(Scheme other) {
        return new ScreenSettings(pacer, other, contrast, motion, textPercent, formats);
    }

    /// The same with another contrast.
    public ScreenSettings with(Contrast other) {
        return new ScreenSettings(pacer, scheme, other, motion, textPercent, formats);
    }

    /// The same with another choice of motion.
    public ScreenSettings with(Motion other) {
        return new ScreenSettings(pacer, scheme, contrast, other, textPercent, formats);
    }

    /// The same with another text size.
    ///
    /// @param percent 100 to 200
    public ScreenSettings withText(int percent) {
        return new ScreenSettings(pacer, scheme, contrast, motion, percent, formats);
    }

    /// The same with numbers, dates and times written in another way.
    public ScreenSettings with(Formats other) {
        return new ScreenSettings(pacer, scheme, contrast, motion, textPercent, other);
    }
}
