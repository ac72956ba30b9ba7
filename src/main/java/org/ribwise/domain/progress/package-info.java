/// What past sessions and ratings say over time.
@NullMarked
package org.ribwise.domain.progress;

import org.jspecify.annotations.NullMarked;
