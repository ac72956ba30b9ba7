/// Pain, breathlessness and sessions over time.
@NullMarked
package org.ribwise.ui.progress;

import org.jspecify.annotations.NullMarked;
