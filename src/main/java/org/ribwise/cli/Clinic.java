package org.ribwise.cli;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.profile.Profile;

/// A physiotherapist's patients on the command line. What cannot be read or written is a `RecordUnavailable`, trouble
/// with the key a `KeyTrouble`.
public interface Clinic {

    /// Signs a plan and keeps it with its patient, as the screen does. Somebody who is not in the list yet is added.
    ///
    /// @param sign signs it; asked only when nothing speaks against that
    Filed file(PlanParcel parcel, Filing how, Supplier<Travel.Signed> sign);

    /// How a plan is kept.
    ///
    /// @param data folder of the list of patients; there is one afterwards
    /// @param person what was said about the patient; it is kept for one who was not asked anything yet
    /// @param now the physiotherapist's time
    record Filing(Path data, Profile person, OffsetDateTime now) {}

    /// What came of a plan.
    sealed interface Filed {

        /// It is signed, and with its patient.
        ///
        /// @param signed the file
        record Done(Travel.Signed signed) implements Filed {}

        /// What is known of the patient in the list forbids something in it. Nothing was signed.
        ///
        /// @param exercises their names
        record Forbidden(List<String> exercises) implements Filed {}

        /// This version was signed before, with other contents. Nothing was signed.
        record SignedBefore() implements Filed {}
    }

    /// Takes files of results into the list of patients.
    ///
    /// @return what came of each, in their order
    List<Came> add(List<Path> files, Bringing how);

    /// How files come in.
    ///
    /// @param data folder of the list of patients; there is one afterwards
    /// @param key opens sealed files; empty: they stay closed
    /// @param strangers whether somebody who is not in the list yet is added
    /// @param now the physiotherapist's time
    record Bringing(Path data, Optional<Travel.KeyAsk> key, boolean strangers, OffsetDateTime now) {}

    /// What came of one file.
    ///
    /// @param said a sentence or two
    /// @param end how it ended
    record Came(String said, End end) {}

    /// How it ended.
    enum End {

        /// The results are in the list now, or were before.
        THERE,

        /// Its patient is not in the list, and nobody said to add them.
        STRANGER,

        /// It is sealed, and no passphrase was given.
        LOCKED,

        /// It was not kept.
        NOT_KEPT
    }
}
