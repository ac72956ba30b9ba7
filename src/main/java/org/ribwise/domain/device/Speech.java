package org.ribwise.domain.device;

/// A voice that reads text aloud. Calls return at once; nothing is thrown when the voice cannot speak.
public interface Speech {

    /// A voice that says nothing, for computers without one.
    Speech SILENT = new Speech() {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public void say(String text) {}

        @Override
        public void hush() {}
    };

    /// Whether this computer can speak.
    boolean isThere();

    /// Says a text; what was being said is broken off.
    ///
    /// @param text a short sentence
    void say(String text);

    /// Breaks off what is being said.
    void hush();
}
