/// Plans of a physiotherapist: what is prescribed, whether it suits the person, what is due, what was done, and
/// when to step up or down.
@NullMarked
package org.ribwise.domain.plan;

import org.jspecify.annotations.NullMarked;
