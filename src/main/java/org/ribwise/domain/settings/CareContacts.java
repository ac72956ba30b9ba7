package org.ribwise.domain.settings;

/// Whom to turn to and what to take, in the person's own words (clinical reference 5: no number is hard-coded). It is
/// kept beside the record, not in it, so that it is there when the record cannot be opened. Empty text is not set.
///
/// @param emergencyNumber what to call when it cannot wait
/// @param careTeam whom to call today
/// @param reliever what the person calls their reliever inhaler
/// @param planText the person's own written action plan
public record CareContacts(String emergencyNumber, String careTeam, String reliever, String planText) {

    /// Longest text, in characters (design value).
    public static final int LONGEST_TEXT = 4_000;

    /// Nothing is set.
    public static final CareContacts NONE = new CareContacts("", "", "", "");

    /// @throws IllegalArgumentException if a text is longer than {@link #LONGEST_TEXT}
    public CareContacts {
        if (isTooLong(emergencyNumber) || isTooLong(careTeam) || isTooLong(reliever) || isTooLong(planText)) {
            throw new IllegalArgumentException("a text of more than " + LONGEST_TEXT + " characters");
        }
    }

    private static boolean isTooLong(String text) {
        return text.length() > LONGEST_TEXT;
    }
}
