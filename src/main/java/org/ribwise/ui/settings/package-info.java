/// The screen of everything that a person can choose on this computer.
@NullMarked
package org.ribwise.ui.settings;

import org.jspecify.annotations.NullMarked;
