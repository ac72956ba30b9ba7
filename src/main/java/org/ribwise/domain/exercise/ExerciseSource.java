package org.ribwise.domain.exercise;

/// Where exercise definitions come from.
public interface ExerciseSource {

    /// Reads all definitions. Never fails: what is wrong is in the library's problems, the rest is usable.
    ExerciseLibrary read();
}
