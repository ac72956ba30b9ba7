/// Plays the real screens off-screen and takes pictures of them.
@NullMarked
package org.ribwise.app.tour;

import org.jspecify.annotations.NullMarked;
