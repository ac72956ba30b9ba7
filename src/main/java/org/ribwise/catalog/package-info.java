/// Exercise definitions read from JSON files.
@NullMarked
package org.ribwise.catalog;

import org.jspecify.annotations.NullMarked;
