package org.ribwise.domain.drafting;

import java.util.UUID;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanHeading;

/// What stands above a plan that is being written. Unlike a {@linkplain PlanHeading heading} it may have gaps.
///
/// @param id identity of the plan; a new version keeps it
/// @param version the version that is being written, from 1
/// @param title what the physiotherapist calls it; may be blank yet
/// @param by who writes it
/// @param forWhom for whom it is
public record DraftHead(UUID id, int version, String title, Writer by, PlanHeading.Patient forWhom) {

    /// Who writes a plan.
    ///
    /// @param name the physiotherapist; may be blank yet
    /// @param place clinic or practice; may be empty
    /// @param contact how to reach them; may be empty
    public record Writer(String name, String place, String contact) {

        /// Nothing was written yet.
        public static final Writer NOBODY = new Writer("", "", "");

        /// The writer of a finished plan.
        public static Writer of(PlanHeading.Author author) {
            return new Writer(author.name(), author.place(), author.contact());
        }
    }

    /// A first version.
    ///
    /// @param id a new identity
    public static DraftHead first(UUID id, Writer by, PlanHeading.Patient forWhom) {
        return new DraftHead(id, 1, "", by, forWhom);
    }

    /// The version after this one, for the same person, whatever their name is written like now.
    public static DraftHead after(Plan plan, PlanHeading.Patient forWhom) {
        PlanHeading heading = plan.heading();
        return new DraftHead(heading.id(), heading.version() + 1, heading.title(), Writer.of(heading.by()), forWhom);
    }

    DraftHead titled(String other) {
        return new DraftHead(id, version, other, by, forWhom);
    }

    DraftHead by(Writer other) {
        return new DraftHead(id, version, title, other, forWhom);
    }
}
