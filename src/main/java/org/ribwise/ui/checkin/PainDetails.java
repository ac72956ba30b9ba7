package org.ribwise.ui.checkin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.BackSide;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.BreathingRelation;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PainQuality;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.ui.control.ChoiceChips;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// More about the pain of one region: how it feels, when it comes in relation to breathing, on which side, and the
/// worst of the last day (clinical reference 4.2). None of it has to be said.
final class PainDetails extends VBox {

    private final PainModel model;
    private final ChoiceChips<PainQuality> qualities;
    private final ChoiceChips<BreathingRelation> relations;
    private final ChoiceChips<BackSide> sides;
    private final Node sideQuestion;
    private final ScoreRow worst;

    PainDetails(PainModel model, Messages words) {
        this.model = model;
        getStyleClass().add("stack");
        qualities = new ChoiceChips<>(PainQuality.class, List.of(PainQuality.values()), words, told(PainModel::toggle));
        relations = new ChoiceChips<>(
                BreathingRelation.class, List.of(BreathingRelation.values()), words, told(PainModel::toggle));
        sides = new ChoiceChips<>(BackSide.class, List.of(BackSide.values()), words, told(PainModel::toggle));
        worst = new ScoreRow(words, words.get("checkin.noPain"), words.get("checkin.worstPain"));
        worst.setId("worst-pain-score");
        worst.valueProperty().subscribe(this::rateWorst);
        sideQuestion = question(words.get("checkin.painSide"), sides);
        getChildren()
                .addAll(
                        question(words.get("checkin.painQuality"), qualities),
                        question(words.get("checkin.painRelation"), relations),
                        sideQuestion,
                        question(words.get("checkin.painWorst"), worst));
    }

    private interface Told<E> {
        void toggle(PainModel model, BodyRegion region, E choice);
    }

    private <E> Consumer<E> told(Told<E> how) {
        return choice -> {
            BodyRegion region = model.region().get();
            if (region != null) {
                how.toggle(model, region, choice);
            }
        };
    }

    private static VBox question(String text, Node answers) {
        Label label = new Label(text);
        label.getStyleClass().add("question");
        label.setWrapText(true);
        return new VBox(label, answers);
    }

    private void rateWorst(@Nullable Nrs rating) {
        BodyRegion region = model.region().get();
        if (region != null
                && !Optional.ofNullable(rating).equals(model.of(region).worst())) {
            model.rateWorst(region, Optional.ofNullable(rating));
        }
    }

    /// Shows what was said.
    void show(PainScore score) {
        qualities.show(score.qualities());
        relations.show(score.relations());
        sides.show(score.side().map(Set::of).orElse(Set.of()));
        Shown.set(sideQuestion, PainScore.hasSides(score.region()));
        worst.valueProperty().set(score.worst().orElse(null));
    }
}
