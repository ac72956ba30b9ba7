/// Breath pattern, pose, rig and easing: pure functions of elapsed time.
@NullMarked
package org.ribwise.domain.motion;

import org.jspecify.annotations.NullMarked;
