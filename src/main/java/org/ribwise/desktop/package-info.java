/// What a good desktop program asks of the desktop around it: to keep the display on, to say when the screen is
/// locked, and to find the program that is already open. Nothing here is needed to follow a session: what
/// cannot be had is silently left out.
@NullMarked
package org.ribwise.desktop;

import org.jspecify.annotations.NullMarked;
