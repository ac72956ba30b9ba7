package org.ribwise.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Standard output and standard error, always in UTF-8: what is written must not depend on the locale of the shell.
final class Utf8 {

    private Utf8() {}

    /// A writer that never throws: whoever reads may stop at any time, as `head` does.
    static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
