/// Writing a plan: what is in it so far, one change after another, what it asks of a day, templates, and how two
/// versions differ.
@NullMarked
package org.ribwise.domain.drafting;

import org.jspecify.annotations.NullMarked;
