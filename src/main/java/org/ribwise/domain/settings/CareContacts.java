package org.ribwise.domain.settings;

import java.util.stream.Stream;

/// Whom to turn to and what to take, in the person's own words (clinical reference 5: no number is hard-coded). It is
/// kept beside the record, not in it, so that it is there when the record cannot be opened. Empty text is not set.
///
/// @param emergencyNumber what to call when it cannot wait
/// @param careTeam whom to call today
/// @param adviceLine a telephone line for advice, where there is one
/// @param reliever the reliever inhaler
/// @param planText the person's own written action plan; it comes before everything that this program says
/// @param wasAsked whether the person was asked for these and answered, or put it off
public record CareContacts(
        String emergencyNumber,
        String careTeam,
        String adviceLine,
        Reliever reliever,
        String planText,
        boolean wasAsked) {

    /// Longest text, in characters (design value).
    public static final int LONGEST_TEXT = 4_000;

    /// Nothing is set.
    public static final CareContacts NONE = new CareContacts("", "", "", Reliever.UNKNOWN, "", false);

    /// @throws IllegalArgumentException if a text is longer than {@link #LONGEST_TEXT}
    public CareContacts {
        if (Stream.of(emergencyNumber, careTeam, adviceLine, reliever.name(), planText)
                .anyMatch(text -> text.length() > LONGEST_TEXT)) {
            throw new IllegalArgumentException("a text of more than " + LONGEST_TEXT + " characters");
        }
    }

    /// The same with another emergency number.
    ///
    /// @throws IllegalArgumentException if it is longer than {@link #LONGEST_TEXT}
    public CareContacts withNumber(String other) {
        return new CareContacts(other, careTeam, adviceLine, reliever, planText, wasAsked);
    }

    /// The same after the person was asked.
    public CareContacts asked() {
        return new CareContacts(emergencyNumber, careTeam, adviceLine, reliever, planText, true);
    }
}
