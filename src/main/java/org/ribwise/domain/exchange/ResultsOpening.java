package org.ribwise.domain.exchange;

import java.util.List;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.trust.FileRefusal;
import org.ribwise.domain.trust.SignerKey;

/// What comes of opening a results file.
public sealed interface ResultsOpening {

    /// It is not what its signer made, no results file, or sealed for somebody else.
    ///
    /// @param reason why it is not opened
    record Refused(FileRefusal reason) implements ResultsOpening {}

    /// It is as its signer made it, but not results that can be used.
    ///
    /// @param signer who signed it
    /// @param problems everything that is wrong, at least one
    record Unusable(SignerKey signer, List<DefinitionProblem> problems) implements ResultsOpening {

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException if nothing is wrong
        public Unusable {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("no problem");
            }
        }
    }

    /// It is as its signer made it.
    ///
    /// @param signer who signed it
    /// @param words the words of the signer's key
    /// @param sealed whether nobody but the reader could have opened it
    /// @param results what is in it
    record Opened(SignerKey signer, String words, boolean sealed, Results results) implements ResultsOpening {}
}
