/// The plan builder: the physiotherapist's workspace.
@NullMarked
package org.ribwise.ui.builder;

import org.jspecify.annotations.NullMarked;
