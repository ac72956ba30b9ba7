/// When the sessions of a plan are: in a calendar, and as reminders.
@NullMarked
package org.ribwise.domain.calendar;

import org.jspecify.annotations.NullMarked;
