package org.ribwise.domain.caseload;

import java.time.OffsetDateTime;
import java.util.UUID;

/// What the physiotherapist noted about a patient.
///
/// @param id identity
/// @param patient about whom
/// @param at when, with the physiotherapist's offset from UTC then
/// @param spoken whether they spoke to each other: then what the results said is quiet until newer ones come
/// @param text what was noted; may be empty when they spoke to each other
public record PatientNote(UUID id, UUID patient, OffsetDateTime at, boolean spoken, String text) {

    /// Longest note, in characters (design value).
    public static final int LONGEST = 4_000;

    /// @throws IllegalArgumentException if nothing is said or it is too long
    public PatientNote {
        if (text.length() > LONGEST || (text.isBlank() && !spoken)) {
            throw new IllegalArgumentException("a note of " + text.length() + " characters");
        }
    }
}
