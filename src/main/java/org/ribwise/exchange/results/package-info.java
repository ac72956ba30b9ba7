/// Results files: what stands in them, and what results are made of it.
@NullMarked
package org.ribwise.exchange.results;

import org.jspecify.annotations.NullMarked;
