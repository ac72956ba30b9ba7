package org.ribwise.ui.checkin;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.RatingTime;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;

/// How breathless, 0 to 10, with our own words for each band (clinical reference 4.3); after a session also how hard it
/// was; and what was measured, for those who measure.
final class BreathPane extends VBox {

    private final Messages words;
    private final Label meaning = new Label();
    private final Label hard = new Label();
    private final ScoreRow score;

    BreathPane(CheckInModel model, Messages words) {
        this.words = words;
        getStyleClass().addAll("stack", "scroll-content");
        score = new ScoreRow(words, words.get("checkin.notBreathless"), words.get("checkin.mostBreathless"));
        score.setId("breath-score");
        score.valueProperty().bindBidirectional(model.breathlessness());
        model.breathlessness().subscribe(this::explain);
        getChildren().add(card(meaning, score));
        if (model.time() == RatingTime.AFTER) {
            ScoreRow effort = new ScoreRow(words, words.get("checkin.noEffort"), words.get("checkin.mostEffort"));
            effort.setId("effort-score");
            effort.valueProperty().bindBidirectional(model.effort());
            model.effort().subscribe(this::explainEffort);
            getChildren().add(card(hard, effort));
        }
        getChildren().add(new NumbersPane(model.numbers(), words));
    }

    private static VBox card(Label title, ScoreRow row) {
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        Announcement.follow(title);
        return Cards.of(title, row);
    }

    @Override
    public void requestFocus() {
        score.requestFocus();
    }

    private void explain(@Nullable Nrs rating) {
        meaning.setText(rating == null ? words.get("checkin.breathNotRated") : band(rating));
    }

    private void explainEffort(@Nullable Nrs rating) {
        hard.setText(rating == null ? words.get("checkin.effortNotRated") : effort(rating));
    }

    private String band(Nrs rating) {
        return switch (rating.value()) {
            case 0 -> words.get("checkin.breathNone");
            case 1, 2 -> words.get("checkin.breathBarely");
            case 3 -> words.get("checkin.breathMild");
            case 4 -> words.get("checkin.breathClear");
            case 5, 6 -> words.get("checkin.breathHard");
            case 7, 8 -> words.get("checkin.breathVeryHard");
            default -> words.get("checkin.breathMost");
        };
    }

    /// Own words (clinical reference 4.1: effort is a generic 0 to 10); the bands are a design value, needs sign-off.
    private String effort(Nrs rating) {
        return switch (rating.value()) {
            case 0 -> words.get("checkin.effortNone");
            case 1, 2 -> words.get("checkin.effortLittle");
            case 3, 4 -> words.get("checkin.effortSome");
            case 5, 6 -> words.get("checkin.effortPlenty");
            case 7, 8 -> words.get("checkin.effortGreat");
            default -> words.get("checkin.effortMost");
        };
    }
}
