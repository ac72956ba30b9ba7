/// Tests of what is written out, and the record they write out.
@NullMarked
package org.ribwise.export;

import org.jspecify.annotations.NullMarked;
