package org.ribwise.domain.exchange;

/// Results files as bytes: the port that screens and commands open them with.
public interface ResultsFiles {

    /// Opens a results file.
    ///
    /// @param name what sentences call it
    /// @param file its bytes
    ResultsOpening open(String name, byte[] file);
}
