package org.ribwise.ui.caseload;

import java.time.LocalDate;
import java.util.Optional;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.trust.FileRefusal;

/// What came of one file of results.
///
/// @param file its own name, without its folder
/// @param outcome what came of it
/// @param take what is offered, where something is
/// @param assign what else is offered for results of somebody unknown: to keep them for a patient who is there
public record ImportAnswer(String file, Outcome outcome, Runnable take, Runnable assign) {

    /// What came of a file.
    public sealed interface Outcome {

        /// It is kept now.
        ///
        /// @param patient whose name it came under
        /// @param asOf the day on which it was made
        /// @param sessions how many sessions are in it
        record Kept(String patient, LocalDate asOf, int sessions) implements Outcome {}

        /// It has come in before; nothing changed.
        ///
        /// @param patient for whom
        record AlreadyThere(String patient) implements Outcome {}

        /// Nobody in the list has this identity, and the key is new. A new patient is offered, and one who is there.
        ///
        /// @param name what the file says; may be empty
        /// @param words words of the key that signed it
        /// @param here the patient on whose page it came; empty: in the list
        record Unknown(String name, String words, Optional<String> here) implements Outcome {}

        /// It is of another patient than the one whose page it was dropped on. To keep it there is offered.
        ///
        /// @param patient whose it is
        record ForAnother(String patient) implements Outcome {}

        /// It is signed by another key than the earlier files of this patient. To accept it is offered.
        ///
        /// @param patient for whom it says it is
        /// @param words words of the key that signed it
        record OtherKey(String patient, String words) implements Outcome {}

        /// It is sealed, and the key is locked. To open the key is offered.
        record Locked() implements Outcome {}

        /// It is not what its signer made, no results, or sealed for somebody else.
        ///
        /// @param reason why
        record Refused(FileRefusal reason) implements Outcome {}

        /// It is as its signer made it, but not results that can be used.
        ///
        /// @param problem the first thing that is wrong
        record Unusable(String problem) implements Outcome {}

        /// It cannot be read from the disk.
        record NotRead() implements Outcome {}

        /// It could not be kept.
        ///
        /// @param cause why
        record NotKept(RecordUnavailable.Cause cause) implements Outcome {}
    }
}
