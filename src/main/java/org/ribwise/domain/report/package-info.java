/// What a report says, before any file format: the part of the record that it speaks of, and what is told while it is
/// being written.
@NullMarked
package org.ribwise.domain.report;

import org.jspecify.annotations.NullMarked;
