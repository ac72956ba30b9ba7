/// Makes accessible PDF files (PDF/UA-1 and PDF/A-3a) from HTML and CSS, which a browser can preview, with charts as
/// lines and points. Slow at first, and it waits for no screen: never on the thread that draws one.
@NullMarked
package org.ribwise.export.pdf;

import org.jspecify.annotations.NullMarked;
