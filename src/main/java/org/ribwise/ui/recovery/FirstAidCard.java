package org.ribwise.ui.recovery;

import javafx.scene.layout.VBox;

/// The first-aid card for an asthma attack (clinical reference 5.4).
final class FirstAidCard extends VBox {

    FirstAidCard(CareWords care) {
        setId("first-aid-card");
        getStyleClass().addAll("card", "stack");
        FirstAidWords lines = new FirstAidWords(care);
        getChildren().add(Lines.line(care.words().get("recovery.firstAid"), "card-title"));
        lines.note().ifPresent(note -> getChildren().add(Lines.line(note, "recovery-note")));
        getChildren().add(Lines.steps(lines.steps(), "recovery-number-plain"));
    }
}
