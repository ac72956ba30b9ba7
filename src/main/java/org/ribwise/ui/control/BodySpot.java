package org.ribwise.ui.control;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.ui.kit.Messages;

/// One region of the body map: a shape to press, with its number once it is rated.
final class BodySpot extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass RATED = PseudoClass.getPseudoClass("rated");

    private final BodyRegion region;
    private final Messages messages;
    private final Runnable onSelect;
    private final Label number = new Label();

    BodySpot(BodyRegion region, Messages messages, Runnable onSelect) {
        this.region = region;
        this.messages = messages;
        this.onSelect = onSelect;
        setId("region-" + region.name());
        getStyleClass().setAll("body-spot", styleOf(region));
        setAccessibleRole(AccessibleRole.BUTTON);
        // the focus ring lies outside the shape: it must not catch a neighbour's click
        setPickOnBounds(false);
        getChildren().add(number);
        if (region == BodyRegion.RIBS) {
            writeAtBothSides();
        }
        rate(Optional.empty());
    }

    /// The middle of the ribs is covered by the mid back.
    private void writeAtBothSides() {
        Label right = new Label();
        right.textProperty().bind(number.textProperty());
        getChildren().add(right);
        setAlignment(number, Pos.CENTER_LEFT);
        setAlignment(right, Pos.CENTER_RIGHT);
    }

    BodyRegion region() {
        return region;
    }

    void rate(Optional<Nrs> rating) {
        String name = messages.name(region);
        number.setText(rating.map(nrs -> messages.get("control.rating.number", nrs.value()))
                .orElse(""));
        setAccessibleText(rating.map(nrs -> messages.get("control.bodyMap.rated", name, nrs.value()))
                .orElseGet(() -> messages.get("control.bodyMap.notRated", name)));
        pseudoClassStateChanged(RATED, rating.isPresent());
        RatingBand.show(this, rating);
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            onSelect.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private static String styleOf(BodyRegion region) {
        return switch (region) {
            case NECK -> "body-spot-neck";
            case SHOULDER_LEFT -> "body-spot-shoulder-left";
            case SHOULDER_RIGHT -> "body-spot-shoulder-right";
            case UPPER_BACK -> "body-spot-upper";
            case MID_BACK -> "body-spot-mid";
            case RIBS -> "body-spot-ribs";
            case LOWER_BACK -> "body-spot-lower";
        };
    }
}
