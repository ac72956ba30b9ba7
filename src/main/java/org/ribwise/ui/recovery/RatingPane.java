package org.ribwise.ui.recovery;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.kit.Messages;

/// Asks how breathless the person is now. It can be answered at any time; once a minute it asks by itself.
final class RatingPane extends VBox {

    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private final Messages words;
    private final RecoveryModel model;
    private final ScoreRow score;
    private final Label said = Labels.whole("", "muted");
    private boolean quiet;

    RatingPane(RecoveryModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "stack", "recovery-rating");
        score = new ScoreRow(words, words.get("recovery.none"), words.get("recovery.most"));
        score.setId("recovery-score");
        score.valueProperty().subscribe(rating -> {
            if (rating != null && !quiet) {
                model.rate(rating);
            }
        });
        getChildren().addAll(Labels.whole(words.get("recovery.askTitle"), "card-title"), score, said);
    }

    /// Shows what was rated last, and whether an answer is asked for.
    void refresh() {
        Optional<Nrs> last = model.lastRating();
        boolean asks = model.asks();
        pseudoClassStateChanged(ASKING, asks);
        quiet = true;
        score.valueProperty().set(asks ? null : last.orElse(null));
        quiet = false;
        said.setText(
                asks || last.isEmpty()
                        ? words.get("recovery.askHint")
                        : words.get("recovery.rated", last.get().value(), BreathWords.of(last.get(), words)));
    }
}
