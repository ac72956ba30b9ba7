package org.ribwise.desktop;

import java.io.IOException;

/// One way to show a notice of the system.
@FunctionalInterface
interface NoticeWay {

    /// Shows it.
    ///
    /// @throws IOException if this way does not lead anywhere on this computer
    void show(String text) throws IOException;
}
