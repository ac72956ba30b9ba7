package org.ribwise.domain.plan;

import java.time.OffsetDateTime;
import java.util.UUID;

/// Which plan it is, of whom, for whom.
///
/// @param id identity of the plan for ever; a new version keeps it
/// @param version counted from 1, higher is newer, at most 9,999
/// @param title what the physiotherapist calls it
/// @param createdAt when this version was made, with the physiotherapist's offset from UTC then
/// @param by who wrote it
/// @param forWhom for whom it is
public record PlanHeading(UUID id, int version, String title, OffsetDateTime createdAt, Author by, Patient forWhom) {

    /// Longest title or name, in characters (design value).
    public static final int LONGEST_NAME = 120;

    private static final int HIGHEST_VERSION = 9_999;

    /// @throws IllegalArgumentException if the version is out of range or the title is no title
    public PlanHeading {
        if (version < 1 || version > HIGHEST_VERSION) {
            throw new IllegalArgumentException("version " + version);
        }
        PlanText.requireName(title, LONGEST_NAME, "title");
    }

    /// Whether this is a later version of the same plan.
    public boolean replaces(PlanHeading other) {
        return id.equals(other.id) && version > other.version;
    }

    /// Who wrote a plan.
    ///
    /// @param name the physiotherapist
    /// @param place clinic or practice; may be empty
    /// @param contact how to reach them, for instance a telephone number; may be empty
    public record Author(String name, String place, String contact) {

        /// @throws IllegalArgumentException if there is no name or something is too long
        public Author {
            PlanText.requireName(name, LONGEST_NAME, "author");
            PlanText.requireLine(place, LONGEST_NAME, "place");
            PlanText.requireLine(contact, LONGEST_NAME, "contact");
        }
    }

    /// For whom a plan is.
    ///
    /// @param id identity of the patient in the physiotherapist's caseload; results come back under it
    /// @param name as the physiotherapist writes it
    public record Patient(UUID id, String name) {

        /// @throws IllegalArgumentException if there is no name or it is too long
        public Patient {
            PlanText.requireName(name, LONGEST_NAME, "patient");
        }
    }
}
