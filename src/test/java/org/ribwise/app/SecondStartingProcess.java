package org.ribwise.app;

import java.util.List;

/// A program of its own that starts Ribwise a second time, as the launcher does where Pango is missing, and ends with
/// its exit code.
final class SecondStartingProcess {

    private SecondStartingProcess() {}

    public static void main(String[] arguments) throws CannotPatch {
        System.exit(SecondStart.run(List.of(arguments)));
    }
}
