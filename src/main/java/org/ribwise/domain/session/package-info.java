/// The timeline of a session, its state machine, and the port that records it.
@NullMarked
package org.ribwise.domain.session;

import org.jspecify.annotations.NullMarked;
