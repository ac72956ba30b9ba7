/// Reads the screen aloud, because JavaFX tells screen readers nothing on Linux.
@NullMarked
package org.ribwise.ui.voice;

import org.jspecify.annotations.NullMarked;
