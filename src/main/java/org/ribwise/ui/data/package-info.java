/// The person's data as files: backup, restore, a copy of everything, delete.
@NullMarked
package org.ribwise.ui.data;

import org.jspecify.annotations.NullMarked;
