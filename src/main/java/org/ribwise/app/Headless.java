package org.ribwise.app;

/// JavaFX without a display.
final class Headless {

    private Headless() {}

    /// Chooses the headless platform; must be called before JavaFX starts.
    static void choose() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}
