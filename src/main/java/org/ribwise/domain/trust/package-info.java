/// Whose word counts: who signed a file, and whom the person has decided to trust.
@NullMarked
package org.ribwise.domain.trust;

import org.jspecify.annotations.NullMarked;
