/// Writes the record as tables, one file for each kind (`src/docs/formats/csv.md`).
@NullMarked
package org.ribwise.export.csv;

import org.jspecify.annotations.NullMarked;
