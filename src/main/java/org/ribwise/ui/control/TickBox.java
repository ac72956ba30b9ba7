package org.ribwise.ui.control;

import java.util.Set;
import javafx.scene.control.CheckBox;

/// A box to tick for one of several things, any number of which can be chosen: what is ticked stands in a set.
public final class TickBox extends CheckBox {

    /// @param id its id on the screen
    /// @param text what it says
    /// @param what the thing that it stands for
    /// @param ticked everything that is ticked; follows the box
    /// @param <T> the things
    public <T> TickBox(String id, String text, T what, Set<T> ticked) {
        super(text);
        setId(id);
        getStyleClass().add("tick");
        setSelected(ticked.contains(what));
        selectedProperty().subscribe(yes -> {
            if (yes) {
                ticked.add(what);
            } else {
                ticked.remove(what);
            }
        });
    }
}
