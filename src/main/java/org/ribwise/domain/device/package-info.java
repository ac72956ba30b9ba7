/// What the program asks of the computer's devices; the adapters are elsewhere.
@NullMarked
package org.ribwise.domain.device;

import org.jspecify.annotations.NullMarked;
