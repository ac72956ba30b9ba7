@NullMarked
package org.ribwise.ui.profile;

import org.jspecify.annotations.NullMarked;
