/// Routines: how their files are checked and translated.
@NullMarked
package org.ribwise.catalog.routine;

import org.jspecify.annotations.NullMarked;
