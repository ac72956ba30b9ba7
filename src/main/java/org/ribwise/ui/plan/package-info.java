/// The patient's side of a plan: what is due, steps to decide, and the week.
@NullMarked
package org.ribwise.ui.plan;

import org.jspecify.annotations.NullMarked;
