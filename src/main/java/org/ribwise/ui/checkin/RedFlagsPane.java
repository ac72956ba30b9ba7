package org.ribwise.ui.checkin;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.measure.Reply;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// One page of the warning signs of the back: each a question with yes, no and not sure.
public final class RedFlagsPane extends VBox {

    private static final List<Reply> REPLIES = List.of(Reply.NO, Reply.NOT_SURE, Reply.YES);

    private final RedFlagsModel model;
    private final Messages words;

    /// @param model the answers
    /// @param words the words
    public RedFlagsPane(RedFlagsModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("stack", "scroll-content", "red-flags");
        model.page()
                .subscribe(number -> getChildren()
                        .setAll(RedFlagsModel.asked(number.intValue()).stream()
                                .map(this::question)
                                .toList()));
    }

    /// Puts the keyboard on the first answer.
    @Override
    public void requestFocus() {
        Node first = lookup(".toggle-button");
        if (first != null) {
            first.requestFocus();
        }
    }

    private Node question(RedFlag flag) {
        Label label = new Label(words.name(flag));
        label.setWrapText(true);
        label.getStyleClass().add("question");
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("choice-chips");
        ToggleGroup group = new ToggleGroup();
        for (Reply reply : REPLIES) {
            ToggleButton button = new ToggleButton();
            button.setId("flag-" + flag.name() + "-" + reply.name());
            button.getStyleClass().add("choice-chip");
            button.setToggleGroup(group);
            button.setAccessibleText(words.get("checkin.flagAnswer", words.name(flag), words.name(reply)));
            button.setOnAction(press -> model.say(flag, reply));
            answers.getChildren().add(button);
            model.reply(flag).subscribe(said -> show(button, reply, said));
        }
        VBox card = new VBox(label, answers);
        card.getStyleClass().addAll("card", "red-flag");
        model.reply(RedFlag.FRACTURE).subscribe(said -> Shown.set(card, model.isAsked(flag)));
        return card;
    }

    private void show(ToggleButton button, Reply reply, Reply said) {
        boolean is = reply == said;
        button.setSelected(is);
        button.setText(is ? words.get("control.chosen", words.name(reply)) : words.name(reply));
    }
}
