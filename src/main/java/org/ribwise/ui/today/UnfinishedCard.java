package org.ribwise.ui.today;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Messages;

/// Offers a session that the program did not see the end of: go on, save what was done, or discard it.
public final class UnfinishedCard extends VBox {

    private static final long MINUTE_SECONDS = 60;
    private static final long SECOND_MILLIS = 1_000;

    /// What is offered.
    ///
    /// @param name the routine or exercise
    /// @param at when it was last seen
    /// @param positionMillis how far it had come, pauses not counted
    /// @param canGoOn whether it can be continued
    public record Offer(String name, OffsetDateTime at, long positionMillis, boolean canGoOn) {}

    /// What can be done with it.
    ///
    /// @param goOn continues it
    /// @param save keeps what was done
    /// @param discard forgets it
    public record Ways(Runnable goOn, Runnable save, Runnable discard) {}

    /// @param words the words
    public UnfinishedCard(Offer offer, Ways ways, Messages words) {
        getStyleClass().addAll("card", "stack", "unfinished");
        setId("unfinished");
        Label title = new Label(words.get("today.unfinishedTitle"));
        title.getStyleClass().add("card-title");
        DateTimeFormatter when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale());
        Label what = new Label(
                words.get("today.unfinishedAt", offer.name(), clock(offer.positionMillis()), when.format(offer.at())));
        what.setWrapText(true);
        getChildren().addAll(title, what);
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("unfinished-ways");
        if (offer.canGoOn()) {
            buttons.getChildren().add(Buttons.main("unfinished-go-on", words.get("today.unfinishedGoOn"), ways.goOn()));
        } else {
            Label changed = new Label(words.get("today.unfinishedChanged"));
            changed.setWrapText(true);
            changed.getStyleClass().add("muted");
            getChildren().add(changed);
        }
        Button save = Buttons.second("unfinished-save", words.get("today.unfinishedSave"), ways.save());
        buttons.getChildren().addAll(save, discard(ways.discard(), words));
        getChildren().add(buttons);
    }

    /// What is discarded is gone: the button asks once more.
    private static Button discard(Runnable discard, Messages words) {
        Button button = Buttons.second("unfinished-discard", words.get("today.unfinishedDiscard"), () -> {});
        button.setOnAction(event -> {
            button.setText(words.get("today.unfinishedDiscardSure"));
            button.setOnAction(again -> discard.run());
        });
        return button;
    }

    /// Minutes and seconds, for instance 6:40.
    private static String clock(long millis) {
        long seconds = millis / SECOND_MILLIS;
        long rest = seconds % MINUTE_SECONDS;
        return seconds / MINUTE_SECONDS + (rest < 10 ? ":0" : ":") + rest;
    }
}
