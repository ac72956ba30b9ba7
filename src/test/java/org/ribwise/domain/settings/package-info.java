/// What a person has chosen on this computer, tested.
@NullMarked
package org.ribwise.domain.settings;

import org.jspecify.annotations.NullMarked;
