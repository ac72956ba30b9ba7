package org.ribwise.ui.checkin;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.Scores;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ScreenName;

/// What was kept of the session that has just ended.
public final class SavedView extends BorderPane {

    /// What the page says.
    ///
    /// @param name name of the session
    /// @param minutes minutes played
    /// @param exercisesDone exercises played to their end
    /// @param exercises exercises of the session
    /// @param stoppedEarly whether the person stopped before the end
    /// @param isKept whether it reached the disk
    /// @param before what was scored before
    /// @param after what was scored after
    public record Kept(
            String name,
            long minutes,
            long exercisesDone,
            int exercises,
            boolean stoppedEarly,
            boolean isKept,
            Scores before,
            Scores after) {}

    private final Messages words;
    private final Button see;

    /// @param kept what to say
    /// @param more what else may be said about the session, below it
    /// @param words the words
    /// @param progress shows the chart
    /// @param done goes back to the first screen
    public SavedView(Kept kept, List<? extends Node> more, Messages words, Runnable progress, Runnable done) {
        this.words = words;
        getStyleClass().add("room");
        VBox heading = heading(kept);
        VBox changes = new ChangesCard(kept.before(), kept.after(), words);
        setTop(heading);
        ScreenName.set(
                this,
                Announcement.sentences(Stream.of(heading, changes)
                        .flatMap(box -> box.getChildren().stream())
                        .map(line -> ((Label) line).getText())));
        VBox cards = new VBox(changes);
        cards.getChildren().addAll(more);
        cards.getStyleClass().addAll("stack", "scroll-content");
        ScrollPane scroll = new ScrollPane(more.isEmpty() ? changes : cards);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        Button finish = Buttons.second("saved-done", words.get("checkin.done"), done);
        see = Buttons.main("saved-progress", words.get("checkin.seeProgress"), progress);
        see.setDefaultButton(true);
        HBox buttons = new HBox(finish, see);
        buttons.getStyleClass().add("button-row");
        setBottom(buttons);
    }

    /// Takes the keyboard; called when the view is on screen.
    public void takeFocus() {
        see.requestFocus();
    }

    private VBox heading(Kept kept) {
        Label title = new Label(kept.isKept() ? words.get("checkin.savedTitle") : words.get("checkin.notSavedTitle"));
        title.getStyleClass().add("title");
        Label subtitle = new Label(words.get(
                "checkin.savedSubtitle", kept.name(), kept.minutes(), kept.exercisesDone(), kept.exercises()));
        subtitle.getStyleClass().add("subtitle");
        subtitle.setWrapText(true);
        VBox heading = new VBox(title, subtitle);
        if (kept.stoppedEarly() && kept.isKept()) {
            heading.getChildren().add(Labels.wrapping(words.get("checkin.stoppedEarly")));
        }
        return heading;
    }
}
