/// What happens after "I'm breathless": a state machine and a rhythm that depend on the elapsed time alone.
@NullMarked
package org.ribwise.domain.recovery;

import org.jspecify.annotations.NullMarked;
