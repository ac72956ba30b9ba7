/// Tests of the tables: what was written is read back.
@NullMarked
package org.ribwise.export.csv;

import org.jspecify.annotations.NullMarked;
