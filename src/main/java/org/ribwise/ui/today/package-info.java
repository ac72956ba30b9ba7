/// The first screen: what to do today.
@NullMarked
package org.ribwise.ui.today;

import org.jspecify.annotations.NullMarked;
