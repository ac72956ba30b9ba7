package org.ribwise.domain.settings;

import java.text.Bidi;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/// How numbers, dates and times are written. The words stay English: each is the English way of writing in a region
/// (Unicode CLDR), so that a sentence never mixes two languages.
public enum Formats {
    /// As the computer says.
    AS_COMPUTER(""),
    UNITED_KINGDOM("en-GB"),
    UNITED_STATES("en-US"),
    CANADA("en-CA"),
    AUSTRALIA("en-AU"),
    INDIA("en-IN"),
    GERMANY("en-DE"),
    FRANCE("en-FR"),
    NETHERLANDS("en-NL"),
    SWEDEN("en-SE"),
    SWITZERLAND("en-CH");

    private final String tag;

    Formats(String tag) {
        this.tag = tag;
    }

    /// The locale that is written in.
    ///
    /// @param computer what the computer says
    public Locale locale(Locale computer) {
        return this == AS_COMPUTER ? fromTheLeft(computer) : Locale.forLanguageTag(tag);
    }

    /// The computer's locale; the English way of its region where its language is written from the right: such dates
    /// cannot stand in sentences that run from the left, and JavaFX 26 throws where it has to break a line of them.
    private static Locale fromTheLeft(Locale computer) {
        String month = Month.JANUARY.getDisplayName(TextStyle.FULL, computer);
        return Bidi.requiresBidi(month.toCharArray(), 0, month.length())
                ? Locale.of("en", computer.getCountry())
                : computer;
    }
}
