/// What is known about a person that decides which exercises suit them.
@NullMarked
package org.ribwise.domain.profile;

import org.jspecify.annotations.NullMarked;
