/// Composition root, user directories and the computer's clock.
@NullMarked
package org.ribwise.app.assembly;

import org.jspecify.annotations.NullMarked;
