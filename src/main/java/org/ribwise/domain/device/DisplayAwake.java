package org.ribwise.domain.device;

/// Keeps the display from going dark while somebody follows it without touching anything. Calls return at once;
/// where the computer cannot be asked, nothing happens. Whatever was asked for ends with the program, however
/// it ends.
public interface DisplayAwake {

    /// For computers that cannot be asked.
    DisplayAwake NOT_ASKED = new DisplayAwake() {
        @Override
        public void keep() {}

        @Override
        public void letGo() {}
    };

    /// From now on the display stays on. Asked twice is asked once.
    void keep();

    /// The display may go dark again.
    void letGo();
}
