/// A person's record, or a list of patients, as a file: backup, restore, a copy of everything, delete.
@NullMarked
package org.ribwise.ui.data;

import org.jspecify.annotations.NullMarked;
