/// Stretches and mobility exercises: how their files are checked and translated.
@NullMarked
package org.ribwise.catalog.stretch;

import org.jspecify.annotations.NullMarked;
