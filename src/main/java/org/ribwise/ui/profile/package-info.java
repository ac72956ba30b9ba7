/// What the person says about themselves: one screen, everything optional, kept at once.
@NullMarked
package org.ribwise.ui.profile;

import org.jspecify.annotations.NullMarked;
