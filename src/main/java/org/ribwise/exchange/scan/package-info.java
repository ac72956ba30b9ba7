/// Photos and scans of the paper sheet of a plan: where its code is, and what it says.
@NullMarked
package org.ribwise.exchange.scan;

import org.jspecify.annotations.NullMarked;
