/// The parts of the tour that can be seen without playing it.
@NullMarked
package org.ribwise.app.tour;

import org.jspecify.annotations.NullMarked;
