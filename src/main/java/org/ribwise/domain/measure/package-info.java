/// Scales, ratings and body regions.
@NullMarked
package org.ribwise.domain.measure;

import org.jspecify.annotations.NullMarked;
