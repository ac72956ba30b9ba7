/// Tests with real files.
@NullMarked
package org.ribwise.store;

import org.jspecify.annotations.NullMarked;
