package org.ribwise.domain.device;

/// Shows a short notice of the system, beside the window. Calls return at once; where the computer cannot do it,
/// nothing happens.
@FunctionalInterface
public interface Notifier {

    /// For computers that cannot do it.
    Notifier NONE = text -> {};

    /// Shows a notice; a later one takes the place of an earlier one.
    ///
    /// @param text one line, which others may see
    void show(String text);
}
