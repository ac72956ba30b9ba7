/// Keys, and what is done with them: files are signed, signatures are checked, contents are sealed.
@NullMarked
package org.ribwise.exchange.signing;

import org.jspecify.annotations.NullMarked;
