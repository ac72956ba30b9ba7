/// Text made comparable.
@NullMarked
package org.ribwise.domain.text;

import org.jspecify.annotations.NullMarked;
