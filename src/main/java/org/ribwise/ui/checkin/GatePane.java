package org.ribwise.ui.checkin;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ribwise.domain.alarm.RedFlag;
import org.ribwise.domain.safety.GateQuestion;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.ReplyRow;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;

/// The questions of the gate, all on one screen (clinical reference 5.2). What follows from an answer unfolds under it.
final class GatePane extends VBox {

    private final GateModel model;
    private final Messages words;
    private final String reliever;
    private final Map<GateQuestion, ReplyRow> rows = new EnumMap<>(GateQuestion.class);
    private final ReplyRows asked = new ReplyRows();
    private final Label must = new Label();

    /// @param before what is said with the questions
    GatePane(GateModel model, BeforeCards before, Messages words) {
        this.model = model;
        this.words = words;
        this.reliever = before.reliever();
        getStyleClass().addAll("stack", "scroll-content");
        for (GateQuestion question : GateQuestion.values()) {
            rows.put(question, made(question));
        }
        must.getStyleClass().add("complaint");
        must.setWrapText(true);
        Announcement.follow(must);
        getChildren().add(asked);
        before.fit().forEach(card -> getChildren().add(node(card)));
        model.replies().addListener((InvalidationListener) changed -> show());
        show();
    }

    @Override
    public void requestFocus() {
        asked.requestFocus();
    }

    /// Leads to a question that has to be answered by itself.
    void insistOn(GateQuestion question) {
        must.setText(words.get("checkin.answerFirst"));
        asked.getChildren().remove(must);
        ReplyRow row = row(question);
        asked.getChildren().add(asked.getChildren().indexOf(row), must);
        row.requestFocus();
    }

    /// The row of a question.
    ReplyRow row(GateQuestion question) {
        ReplyRow row = rows.get(question);
        if (row == null) {
            throw new IllegalStateException("no row for " + question);
        }
        return row;
    }

    private ReplyRow made(GateQuestion question) {
        String text = words.name(question, reliever);
        boolean list = question == GateQuestion.BACK_RED_FLAG && model.listsFlags();
        ReplyRow row = new ReplyRow(
                "ask-" + question.name(),
                list ? words.get("checkin.flagsListed") : text,
                ReplyRow.USUAL,
                words,
                reply -> model.say(question, reply));
        if (question.follows().isPresent()) {
            row.getStyleClass().add("reply-follows");
        }
        if (list) {
            // how bad a fracture's pain is follows from the question before it
            row.addLines(Stream.of(RedFlag.values())
                    .filter(flag -> flag != RedFlag.FRACTURE_SEVERE)
                    .map(words::name)
                    .toList());
        }
        return row;
    }

    private void show() {
        rows.forEach((question, row) -> row.show(model.reply(question)));
        asked.getChildren().remove(must);
        asked.show(model.asked().stream().map(this::row).toList());
    }

    private static VBox node(FitCard fit) {
        Label title = new Label(fit.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        VBox card = Cards.of(title);
        for (String text : fit.lines()) {
            Label line = new Label(text);
            line.setWrapText(true);
            card.getChildren().add(line);
        }
        return card;
    }
}
