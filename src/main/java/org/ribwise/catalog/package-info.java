/// Exercise definitions read from JSON files.
///
/// The way of one file: {@code DefinitionFolder} finds it and reads its bytes, {@code StrictText} makes letters of
/// them, {@code StrictJson} a tree with the place of every value, {@code Schemas} compares the tree with the schema,
/// {@code ExerciseJson} holds it as it stands in the file, and the translations make domain types of it. Each of them
/// puts what is wrong into {@code Findings}; nothing that a file says makes the reading throw.
@NullMarked
package org.ribwise.catalog;

import org.jspecify.annotations.NullMarked;
