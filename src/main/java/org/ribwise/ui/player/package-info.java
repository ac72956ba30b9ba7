/// The screen that plays a session.
@NullMarked
package org.ribwise.ui.player;

import org.jspecify.annotations.NullMarked;
