/// What a person does from the first screen to the last, on the assembled program in a real window: no part of it is
/// replaced but the clock.
@NullMarked
package org.ribwise.journeys;

import org.jspecify.annotations.NullMarked;
