/// Doses in files that travel.
@NullMarked
package org.ribwise.exchange.dose;

import org.jspecify.annotations.NullMarked;
