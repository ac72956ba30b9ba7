package org.ribwise.ui.control;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.ui.kit.Messages;

/// One number of a score row. The chosen one has a thick border, a heavier number, its band's fill and a tick.
final class ScoreCell extends ToggleButton {

    private final Nrs rating;

    ScoreCell(Nrs rating, Messages messages) {
        super(messages.get("control.rating.number", rating.value()));
        this.rating = rating;
        Region tick = new Region();
        tick.getStyleClass().setAll("score-tick");
        setGraphic(tick);
        setId("score-" + rating.value());
        getStyleClass().setAll("score-cell");
        RatingBand.show(this, Optional.of(rating));
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(messages.get("control.score.cell", rating.value()));
    }

    Nrs rating() {
        return rating;
    }
}
