package org.ribwise.ui.caseload;

import java.util.List;
import javafx.scene.layout.VBox;
import org.ribwise.ui.caseload.PatientPage.Went;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.FeltWords;
import org.ribwise.ui.kit.Messages;

/// How sessions of the plan went, as the patient said it: two of the inputs of the steps up and down (clinical
/// reference 3.5).
final class WentCard extends VBox {

    /// So many sessions are shown (design value).
    private static final int MOST = 5;

    /// @param went the newest first
    WentCard(List<Went> went, Messages words) {
        DateWords dates = new DateWords(words.locale());
        FeltWords says = new FeltWords(words);
        setId("patient-went");
        getStyleClass().addAll("card", "stack");
        getChildren().add(Labels.wrapping(words.get("caseload.went"), "card-title"));
        went.stream()
                .limit(MOST)
                .map(one -> words.get("caseload.wentOn", dates.date(one.day()), says.of(one.felt())))
                .forEach(line -> getChildren().add(Labels.wrapping(line)));
        if (went.size() > MOST) {
            getChildren().add(Labels.wrapping(words.get("caseload.wentMore", went.size() - MOST), "muted"));
        }
    }
}
