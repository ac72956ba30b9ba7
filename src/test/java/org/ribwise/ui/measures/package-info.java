/// Tests of the measures' screens.
@NullMarked
package org.ribwise.ui.measures;

import org.jspecify.annotations.NullMarked;
