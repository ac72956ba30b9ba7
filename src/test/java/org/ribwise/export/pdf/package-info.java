/// Tests of the printed report: what veraPDF says of it, and what can be read in it.
@NullMarked
package org.ribwise.export.pdf;

import org.jspecify.annotations.NullMarked;
