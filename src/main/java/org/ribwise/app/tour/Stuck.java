package org.ribwise.app.tour;

/// The screen did not do what the tour waited for. Its message is the name of the step: what was to appear, never what
/// stands on the screen.
public final class Stuck extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stuck(String step, Throwable cause) {
        super(step, cause);
    }

    Stuck(String step) {
        super(step);
    }
}
