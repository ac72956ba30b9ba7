/// Exercise definitions, routines and dose, and the port that reads them.
@NullMarked
package org.ribwise.domain.exercise;

import org.jspecify.annotations.NullMarked;
