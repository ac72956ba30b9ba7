/// The command line, as processes of its own.
@NullMarked
package org.ribwise.app;

import org.jspecify.annotations.NullMarked;
