@NullMarked
package org.ribwise.ui.learn;

import org.jspecify.annotations.NullMarked;
