package org.ribwise.ui.recovery;

import javafx.scene.layout.VBox;
import org.ribwise.ui.control.Labels;

/// The first-aid card for an asthma attack (clinical reference 5.4).
final class FirstAidCard extends VBox {

    FirstAidCard(CareWords care) {
        setId("first-aid-card");
        getStyleClass().addAll("card", "stack");
        FirstAidWords lines = new FirstAidWords(care);
        getChildren().add(Labels.whole(care.words().get("recovery.firstAid"), "card-title"));
        lines.note().ifPresent(note -> getChildren().add(Labels.whole(note, "recovery-note")));
        getChildren().add(RecoveryParts.steps(lines.steps(), "recovery-number-plain"));
    }
}
