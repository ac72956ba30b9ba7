package org.ribwise.domain.settings;

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
        return this == AS_COMPUTER ? computer : Locale.forLanguageTag(tag);
    }
}
