/// How the back and the breath feel, before and after a session.
@NullMarked
package org.ribwise.ui.checkin;

import org.jspecify.annotations.NullMarked;
