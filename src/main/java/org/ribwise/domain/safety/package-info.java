/// What today's answers allow.
@NullMarked
package org.ribwise.domain.safety;

import org.jspecify.annotations.NullMarked;
