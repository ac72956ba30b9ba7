/// How serious something is, from which numbers on, and the warning signs of back pain.
@NullMarked
package org.ribwise.domain.alarm;

import org.jspecify.annotations.NullMarked;
