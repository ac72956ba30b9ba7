package org.ribwise.domain.exchange;

import java.util.Optional;

/// Results files as bytes: the port that screens and commands open them with.
public interface ResultsFiles {

    /// Opens a results file.
    ///
    /// @param name what sentences call it
    /// @param file its bytes
    ResultsOpening open(String name, byte[] file);

    /// The text of results as it stands in a results file, neither signed nor sealed.
    String text(Results results);

    /// What such a text says; empty when it is not one.
    Optional<Results> read(String text);
}
