/// Tests of what a report says.
@NullMarked
package org.ribwise.domain.report;

import org.jspecify.annotations.NullMarked;
