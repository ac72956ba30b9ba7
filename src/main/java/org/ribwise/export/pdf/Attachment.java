package org.ribwise.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import org.ribwise.domain.report.ExportWatch;

/// A file inside a PDF.
///
/// @param name its name, without a folder
/// @param mediaType for instance `text/csv`
/// @param about what it is, for a reader that shows a list
/// @param at when what it says was last true
/// @param content writes its bytes
public record Attachment(String name, String mediaType, String about, OffsetDateTime at, Content content) {

    /// Writes what is in the file, and tells how far it is.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out, ExportWatch watch) throws IOException;
    }
}
