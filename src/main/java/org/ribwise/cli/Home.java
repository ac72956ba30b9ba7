package org.ribwise.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.ribwise.domain.exchange.PlanReception;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.trust.SealingKey;

/// A patient's record on the command line: plans that come to it, and results that are made of it. What cannot be read
/// or written is a `RecordUnavailable`.
public interface Home {

    /// How a plan file stands to the person of a record, and to the plans that they have.
    ///
    /// @param file a plan file that opens
    /// @param data folder of the record
    /// @param on the person's date
    PlanReception receive(Path file, Path data, LocalDate on);

    /// The plan becomes the person's.
    ///
    /// @param file a plan file that may be used
    /// @param on the person's date
    void accept(Path file, Path data, LocalDate on);

    /// Makes a made-up record of somebody to whom nothing applies, unless there is a made-up one already.
    ///
    /// @return whether there is one now; false when there is a record of a person
    boolean madeUp(Path data);

    /// A made-up person does what is due on these days.
    ///
    /// @return how many sessions were played; below 0 when it is the record of a person, or when there is no plan
    int rehearse(Path data, LocalDate from, LocalDate to);

    /// For whom results can be sealed, as the present plan says; empty when it does not say.
    Optional<SealingKey> reader(Path data);

    /// Results of so many days until a day, that day included.
    Results results(Path data, LocalDate on, int days);
}
