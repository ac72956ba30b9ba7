/// What a chart shows, before anybody draws it: the screen draws it on a canvas, a report as vectors.
@NullMarked
package org.ribwise.domain.chart;

import org.jspecify.annotations.NullMarked;
