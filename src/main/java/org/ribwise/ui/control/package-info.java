/// Pacers, figure, body map, score row, charts.
@NullMarked
package org.ribwise.ui.control;

import org.jspecify.annotations.NullMarked;
