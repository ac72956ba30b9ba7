/// Measurements, not tests: `mvn -q -Pbench test-compile exec:exec@bench`.
@NullMarked
package org.ribwise.bench;

import org.jspecify.annotations.NullMarked;
