/// The screen on which a report is put together, looked at as it will be printed, and saved.
@NullMarked
package org.ribwise.ui.reports;

import org.jspecify.annotations.NullMarked;
