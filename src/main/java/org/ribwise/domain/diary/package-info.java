/// The asthma diary: what happened between sessions, and the ports that keep it and give it back.
@NullMarked
package org.ribwise.domain.diary;

import org.jspecify.annotations.NullMarked;
