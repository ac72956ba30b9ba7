package org.ribwise.app;

/// JavaFX could not be told to do without Pango. The message is for whoever mends it and holds no health data.
final class CannotPatch extends Exception {

    private static final long serialVersionUID = 1;

    CannotPatch(String reason) {
        super(reason);
    }

    CannotPatch(String reason, Throwable cause) {
        super(reason, cause);
    }
}
