/// Launcher and command line.
@NullMarked
package org.ribwise.app;

import org.jspecify.annotations.NullMarked;
