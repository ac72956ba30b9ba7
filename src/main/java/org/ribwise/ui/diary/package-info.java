/// The asthma diary: what is written into it from the first screen, and the list of what was written.
@NullMarked
package org.ribwise.ui.diary;

import org.jspecify.annotations.NullMarked;
