package org.ribwise.ui.checkin;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;

/// How breathless, 0 to 10, with our own words for each band (clinical reference 4.3).
final class BreathPane extends VBox {

    private final Messages words;
    private final Label meaning = new Label();
    private final ScoreRow score;

    BreathPane(CheckInModel model, Messages words) {
        this.words = words;
        getStyleClass().addAll("card", "stack");
        score = new ScoreRow(words, words.get("checkin.notBreathless"), words.get("checkin.mostBreathless"));
        score.setId("breath-score");
        meaning.getStyleClass().add("card-title");
        meaning.setWrapText(true);
        score.valueProperty().bindBidirectional(model.breathlessness());
        model.breathlessness().subscribe(this::explain);
        Announcement.follow(meaning);
        getChildren().addAll(meaning, score);
    }

    @Override
    public void requestFocus() {
        score.requestFocus();
    }

    private void explain(@Nullable Nrs rating) {
        meaning.setText(rating == null ? words.get("checkin.breathNotRated") : band(rating));
    }

    private String band(Nrs rating) {
        int value = rating.value();
        if (value == 0) {
            return words.get("checkin.breathNone");
        } else if (value <= 2) {
            return words.get("checkin.breathBarely");
        } else if (value == 3) {
            return words.get("checkin.breathMild");
        } else if (value == 4) {
            return words.get("checkin.breathClear");
        } else if (value <= 6) {
            return words.get("checkin.breathHard");
        } else if (value <= 8) {
            return words.get("checkin.breathVeryHard");
        }
        return words.get("checkin.breathMost");
    }
}
