/// How a person wants this program to look, sound and help on this computer.
@NullMarked
package org.ribwise.domain.settings;

import org.jspecify.annotations.NullMarked;
