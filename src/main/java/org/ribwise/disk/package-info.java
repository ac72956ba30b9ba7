/// Files that are either whole or not there, and folders that belong to one person alone.
@NullMarked
package org.ribwise.disk;

import org.jspecify.annotations.NullMarked;
