/// The window's frame: navigation and the place where screens appear.
@NullMarked
package org.ribwise.ui.shell;

import org.jspecify.annotations.NullMarked;
