/// Plan files: what stands in them, and what a plan is made of it.
@NullMarked
package org.ribwise.exchange.plan;

import org.jspecify.annotations.NullMarked;
