package org.ribwise.ui.library;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Says in words and with a sign whether something suits the person.
final class SuitsMark extends Label {

    private final Messages words;

    SuitsMark(Messages words) {
        this.words = words;
        getStyleClass().add("library-suits");
        setWrapText(true);
    }

    /// @param asked whether the person has said what applies to them: before that nothing can be said to suit them
    void show(Suits suits, boolean asked) {
        Shown.set(this, asked || suits != Suits.AS_IT_IS);
        setText(textOf(suits, words));
        setGraphic(new FontIcon(iconOf(suits)));
        getStyleClass().removeIf(name -> name.startsWith("library-suits-"));
        getStyleClass()
                .add(
                        switch (suits) {
                            case AS_IT_IS -> "library-suits-ok";
                            case CHANGED -> "library-suits-changed";
                            case NOT_FOR_YOU -> "library-suits-not";
                            case WHEN_PRESCRIBED -> "library-suits-prescribed";
                        });
    }

    static String textOf(Suits suits, Messages words) {
        return switch (suits) {
            case AS_IT_IS -> words.get("library.suitsYou");
            case CHANGED -> words.get("library.changedForYou");
            case NOT_FOR_YOU -> words.get("library.notForYou");
            case WHEN_PRESCRIBED -> words.get("library.whenPrescribed");
        };
    }

    private static Feather iconOf(Suits suits) {
        return switch (suits) {
            case AS_IT_IS -> Feather.CHECK;
            case CHANGED -> Feather.EDIT_2;
            case NOT_FOR_YOU -> Feather.SLASH;
            case WHEN_PRESCRIBED -> Feather.LOCK;
        };
    }
}
