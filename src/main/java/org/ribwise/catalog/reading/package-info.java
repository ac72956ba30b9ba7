/// What all kinds of definition files are read with.
///
/// {@code StrictText} makes letters of bytes, {@code StrictJson} a tree with the place of every value,
/// {@code Schemas} compares the tree with the schema of its kind, {@code Sections} hands the sound parts to the rules
/// of the kind, which makes domain types of them. Each of them puts what is wrong into {@code Findings}; nothing that
/// a file says makes the reading throw.
@NullMarked
package org.ribwise.catalog.reading;

import org.jspecify.annotations.NullMarked;
