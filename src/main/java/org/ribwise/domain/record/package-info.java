/// What is kept of a session, and the ports that keep it and give it back.
@NullMarked
package org.ribwise.domain.record;

import org.jspecify.annotations.NullMarked;
