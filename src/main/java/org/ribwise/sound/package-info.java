/// Makes sessions heard through Java Sound, and text through the speech of the computer.
@NullMarked
package org.ribwise.sound;

import org.jspecify.annotations.NullMarked;
