/// Tests of the calendar file: somebody else's reader understands it.
@NullMarked
package org.ribwise.export.calendar;

import org.jspecify.annotations.NullMarked;
