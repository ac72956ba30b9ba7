/// Short pages to read: why breathing and the back belong together, treatments, and when to see a doctor.
@NullMarked
package org.ribwise.ui.learn;

import org.jspecify.annotations.NullMarked;
