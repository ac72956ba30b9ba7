/// Templates of plans: how their files are checked, translated and written.
@NullMarked
package org.ribwise.catalog.template;

import org.jspecify.annotations.NullMarked;
