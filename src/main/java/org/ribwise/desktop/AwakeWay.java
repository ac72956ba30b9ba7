package org.ribwise.desktop;

import java.io.IOException;

/// One way to keep the display on.
interface AwakeWay {

    /// Keeps it on until the answer is closed, or the process ends.
    ///
    /// @throws IOException if this way does not lead anywhere on this computer
    Held take() throws IOException;

    /// What keeps the display on.
    interface Held extends AutoCloseable {
        @Override
        void close();
    }
}
