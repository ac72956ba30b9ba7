package org.ribwise.desktop;

import java.io.IOException;

/// A program of its own that keeps the display on until it is killed.
final class HoldingProcess {

    private HoldingProcess() {}

    /// Keeps the display on until its standard input ends.
    ///
    /// @param arguments folders of programs
    public static void main(String[] arguments) throws IOException {
        AwakeWay.Held held =
                ProgramWay.systemdInhibit("Ribwise", "because", arguments[0]).take();
        System.in.transferTo(System.out);
        held.close();
    }
}
