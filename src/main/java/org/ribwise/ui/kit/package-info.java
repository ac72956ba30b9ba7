/// Background work, frame loop, messages, styles: what every screen needs.
@NullMarked
package org.ribwise.ui.kit;

import org.jspecify.annotations.NullMarked;
