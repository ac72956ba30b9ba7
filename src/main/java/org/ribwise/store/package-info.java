/// The person's record in one SQLite file.
@NullMarked
package org.ribwise.store;

import org.jspecify.annotations.NullMarked;
