/// Breathing exercises: how their files are checked and translated.
@NullMarked
package org.ribwise.catalog.breathing;

import org.jspecify.annotations.NullMarked;
