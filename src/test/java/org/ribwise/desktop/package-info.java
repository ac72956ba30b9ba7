@NullMarked
package org.ribwise.desktop;

import org.jspecify.annotations.NullMarked;
