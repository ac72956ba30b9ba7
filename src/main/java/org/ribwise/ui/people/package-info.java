/// The people who use Ribwise on this computer.
@NullMarked
package org.ribwise.ui.people;

import org.jspecify.annotations.NullMarked;
