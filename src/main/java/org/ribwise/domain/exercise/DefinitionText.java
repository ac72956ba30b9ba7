package org.ribwise.domain.exercise;

/// A definition that is not in a file of its own: it came inside another one.
///
/// @param id the id that it must have; only letters, digits and dashes, so that it can never lead anywhere
/// @param text the JSON of the definition
public record DefinitionText(ExerciseId id, String text) {}
