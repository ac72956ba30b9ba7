/// A made-up person's record for looking around, for benchmarks and for the tour: never a real one.
@NullMarked
package org.ribwise.domain.sample;

import org.jspecify.annotations.NullMarked;
