/// Every exercise and routine: found, looked at, and begun; and what applies to the person who looks.
@NullMarked
package org.ribwise.ui.library;

import org.jspecify.annotations.NullMarked;
