package org.ribwise.ui.checkin;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ScreenName;
import org.ribwise.ui.kit.Shown;

/// The warning signs of the back as a screen of its own: after a stop for pain, or wherever they are due. On a good day
/// it is three presses.
public final class RedFlagsView extends BorderPane {

    private final RedFlagsModel model;
    private final Messages words;
    private final Button on = new Button();
    private final Button back = new Button();
    private final Label step = new Label();
    private final ScrollPane body;

    /// @param model the answers
    /// @param words the words
    public RedFlagsView(RedFlagsModel model, Messages words) {
        this.model = model;
        this.words = words;
        setId("red-flags");
        getStyleClass().add("room");
        Label title = new Label(words.get("checkin.stopFlagsTitle"));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        step.getStyleClass().add("subtitle");
        step.setWrapText(true);
        setTop(new VBox(title, step));
        body = new ScrollPane(new RedFlagsPane(model, words));
        body.setFitToWidth(true);
        body.setFocusTraversable(false);
        setCenter(body);
        setBottom(buttons());
        ScreenName.set(this, title.getText());
        model.page().subscribe(number -> showPage(number.intValue()));
        for (RedFlag flag : RedFlag.values()) {
            model.reply(flag).subscribe(said -> nameOn());
        }
    }

    /// Takes the keyboard to the way on; called when the view is on screen.
    public void takeFocus() {
        on.requestFocus();
    }

    private HBox buttons() {
        on.setId("flags-on");
        on.setDefaultButton(true);
        on.getStyleClass().add("main-action");
        on.setOnAction(press -> model.noToTheRest());
        back.setId("flags-back");
        back.setText(words.get("checkin.back"));
        back.getStyleClass().add("second-action");
        back.setOnAction(press -> model.back());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(back, gap, on);
        buttons.getStyleClass().add("button-row");
        return buttons;
    }

    private void showPage(int number) {
        step.setText(words.get("checkin.step", number + 1, RedFlagsModel.pages()) + " · "
                + words.get("checkin.stopFlagsHint"));
        Announcement.make(this, step.getText());
        Shown.set(back, number > 0);
        body.setVvalue(0);
        nameOn();
    }

    private void nameOn() {
        on.setText(model.isAnswered() ? words.get("checkin.flagsNext") : words.get("checkin.flagsNo"));
    }
}
