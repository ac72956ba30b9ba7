package org.ribwise.domain.report;

/// An export was not wanted any more. Nothing of it is left.
public final class ExportCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Without a stack trace: it is an answer, not trouble.
    public ExportCancelled() {
        super("cancelled", null, false, false);
    }
}
