package org.ribwise.ui.control;

import java.util.Set;
import javafx.scene.control.CheckBox;

/// A box to tick, alone or for one of several things, any number of which can be chosen.
public final class TickBox extends CheckBox {

    /// A box that nothing follows from yet.
    ///
    /// @param id its id on the screen
    /// @param text what it says
    public TickBox(String id, String text) {
        this(id, text, "tick");
    }

    /// A box for one of several things: what is ticked stands in a set.
    ///
    /// @param id its id on the screen
    /// @param text what it says
    /// @param what the thing that it stands for
    /// @param ticked everything that is ticked; follows the box
    /// @param <T> the things
    public <T> TickBox(String id, String text, T what, Set<T> ticked) {
        this(id, text);
        setSelected(ticked.contains(what));
        selectedProperty().subscribe(yes -> {
            if (yes) {
                ticked.add(what);
            } else {
                ticked.remove(what);
            }
        });
    }

    private TickBox(String id, String text, String style) {
        super(text);
        setId(id);
        getStyleClass().add(style);
        setWrapText(true);
    }

    /// A yes that stands by itself: it is filled when it is ticked.
    ///
    /// @param id its id on the screen
    /// @param text what it says
    public static TickBox yes(String id, String text) {
        return new TickBox(id, text, "sign");
    }
}
