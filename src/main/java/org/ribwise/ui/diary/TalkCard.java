package org.ribwise.ui.diary;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Says on the first screen, calmly, that something is worth talking over with a doctor or physiotherapist. It is not
/// there when nothing is.
public final class TalkCard extends VBox {

    private final Messages words;
    private final Label what = new Label();

    /// @param words the words
    /// @param open leads to what it is, and why
    public TalkCard(Messages words, Runnable open) {
        this.words = words;
        setId("talk-card");
        getStyleClass().addAll("card", "stack");
        Label title = new Label(words.get("diary.talkTitle"));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        Button see = Buttons.second("talk-see", words.get("diary.talkSee"), open);
        getChildren().addAll(title, what, see);
        Shown.set(this, false);
    }

    /// Says what is worth talking over.
    ///
    /// @param titles what the rules are about; empty when nothing is
    public void show(List<String> titles) {
        what.setText(words.get("diary.talkWhat", String.join(" · ", titles)));
        Shown.set(this, !titles.isEmpty());
    }
}
