/// Files that travel between a physiotherapist and a patient, as bytes: signed, checked, read and written.
@NullMarked
package org.ribwise.exchange;

import org.jspecify.annotations.NullMarked;
