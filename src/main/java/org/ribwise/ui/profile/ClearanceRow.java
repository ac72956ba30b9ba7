package org.ribwise.ui.profile;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.Reply;
import org.ribwise.domain.profile.Clearance;
import org.ribwise.domain.profile.ClearanceCondition;
import org.ribwise.ui.control.EntryField;
import org.ribwise.ui.control.ReplyRow;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// One condition that needs a doctor's word: whether it applies, and where it may, whether and when a doctor allowed
/// exercise all the same.
final class ClearanceRow extends VBox {

    private final ProfileModel model;
    private final ClearanceCondition condition;
    private final ReplyRow applies;
    private final ReplyRow allowed;
    private final EntryField day;

    ClearanceRow(ProfileModel model, FactsModel facts, ClearanceCondition condition, Messages words) {
        this.model = model;
        this.condition = condition;
        getStyleClass().add("clearance-row");
        String id = "clearance-" + condition.name();
        applies =
                new ReplyRow(id, words.name(condition), ReplyRow.USUAL, words, reply -> model.answer(condition, reply));
        allowed = new ReplyRow(
                id + "-allowed",
                words.get("profile.allowed"),
                List.of(Reply.YES, Reply.NO),
                words,
                reply -> model.cleared(condition, reply == Reply.YES ? Optional.of(model.today()) : Optional.empty()));
        allowed.getStyleClass().add("clearance-more");
        day = new EntryField(
                new EntryField.Asked(
                        id + "-day",
                        words.get("profile.allowedOn"),
                        "",
                        words.get("profile.dateExample", facts.exampleOfADate())),
                () -> facts.cleared(condition),
                text -> facts.cleared(condition, text));
        day.getStyleClass().add("clearance-more");
        getChildren().addAll(applies, allowed, day);
    }

    EntryField day() {
        return day;
    }

    /// Shows what is known now.
    void follow() {
        Clearance now = model.clearance(condition);
        applies.show(now.applies());
        Shown.set(allowed, now.applies().mayBeYes());
        allowed.show(now.cleared().isPresent() ? Reply.YES : Reply.NO);
        Shown.set(day, now.cleared().isPresent());
        day.follow();
    }
}
