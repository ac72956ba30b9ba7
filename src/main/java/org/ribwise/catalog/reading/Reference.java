package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import org.ribwise.domain.exercise.ExerciseId;

/// One exercise's mention of another.
///
/// @param place where in the file it begins
/// @param pointer where in the file it is
/// @param id what is mentioned
public record Reference(Place place, JsonPointer pointer, ExerciseId id) {}
