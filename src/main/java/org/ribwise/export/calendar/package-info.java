/// The sessions of a plan as a calendar file.
@NullMarked
package org.ribwise.export.calendar;

import org.jspecify.annotations.NullMarked;
