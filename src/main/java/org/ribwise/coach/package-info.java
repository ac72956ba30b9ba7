/// Use cases: check in, run a session, check out, look back.
@NullMarked
package org.ribwise.coach;

import org.jspecify.annotations.NullMarked;
