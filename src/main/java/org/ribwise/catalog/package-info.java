/// Exercise definitions read from JSON files: which files, in which order, and what of them could be used.
///
/// {@code Kinds} lists the kinds of files; each has a package of its own below this one, and all of them are read with
/// {@code catalog.reading}.
@NullMarked
package org.ribwise.catalog;

import org.jspecify.annotations.NullMarked;
