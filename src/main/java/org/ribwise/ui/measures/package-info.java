/// Measures of every few weeks: what is due, how each is taken, and the results.
@NullMarked
package org.ribwise.ui.measures;

import org.jspecify.annotations.NullMarked;
