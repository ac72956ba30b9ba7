package org.ribwise.ui.checkin;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PainScore;
import org.ribwise.ui.control.BodyMap;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Cards;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Where it hurts, on a back view, and how much. More about it folds out for those who want to say more.
final class BackPane extends HBox {

    private final PainModel model;
    private final Messages words;
    private final BodyMap map;
    private final ScoreRow score;
    private final Label where = new Label();
    private final Label given = new Label();
    private final PainDetails details;
    private final ToggleButton more = new ToggleButton();
    private final VBox mapCard;
    private final VBox cards;
    private final ScrollPane side = new ScrollPane();

    BackPane(PainModel model, Messages words) {
        this.model = model;
        this.words = words;
        this.map = new BodyMap(words);
        this.score = new ScoreRow(words, words.get("checkin.noPain"), words.get("checkin.worstPain"));
        this.details = new PainDetails(model, words);
        getStyleClass().add("back-pane");
        mapCard = new VBox(badge(), map);
        mapCard.getStyleClass().add("card");
        VBox.setVgrow(map, Priority.ALWAYS);
        cards = new VBox(scoreCard(), givenCard());
        cards.getStyleClass().addAll("stack", "scroll-content");
        side.setContent(cards);
        side.setFitToWidth(true);
        side.setFocusTraversable(false);
        side.setMinHeight(0);
        HBox.setHgrow(side, Priority.ALWAYS);
        HBox.setHgrow(cards, Priority.ALWAYS);
        getChildren().addAll(mapCard, side);
        follow();
    }

    /// The picture stays in sight while the details are read; where the room is too low for the picture, what is
    /// around scrolls both, so that there is one scroll bar.
    ///
    /// @param height of the room, in pixels
    /// @return whether both fit into the room
    boolean fit(double height) {
        boolean fits = height >= mapCard.minHeight(-1);
        if (fits && side.getContent() == null) {
            getChildren().set(1, side);
            side.setContent(cards);
        } else if (!fits && side.getContent() != null) {
            side.setContent(null);
            getChildren().set(1, cards);
        }
        return fits;
    }

    @Override
    public void requestFocus() {
        map.requestFocus();
    }

    private Label badge() {
        Label badge = new Label(words.get("checkin.backView"));
        badge.getStyleClass().add("chip");
        return badge;
    }

    private VBox scoreCard() {
        where.getStyleClass().add("card-title");
        where.setWrapText(true);
        score.setId("pain-score");
        more.setId("pain-more");
        more.getStyleClass().addAll("second-action", "fold");
        more.setWrapText(true);
        more.selectedProperty().subscribe(open -> {
            more.setText(open ? words.get("checkin.painLess") : words.get("checkin.painMore"));
            Shown.set(details, open);
        });
        return Cards.of(where, score, more, details);
    }

    private VBox givenCard() {
        given.setWrapText(true);
        given.getStyleClass().add("muted");
        Button nothing =
                Buttons.second("nothing-else-hurts", words.get("checkin.nothingElseHurts"), model::nothingElseHurts);
        return Cards.of(given, nothing);
    }

    private void follow() {
        map.selectedProperty().bindBidirectional(model.region());
        map.setOnRate((region, rating) -> {
            model.region().set(region);
            model.rate(region, Optional.of(rating));
        });
        model.region().subscribe(this::showRegion);
        score.valueProperty().subscribe(this::rateRegion);
        model.said().addListener((InvalidationListener) changed -> showRatings());
        showRatings();
    }

    private void showRegion(@Nullable BodyRegion region) {
        score.setDisable(region == null);
        more.setDisable(region == null);
        where.setText(region == null ? words.get("checkin.chooseRegion") : words.name(region));
        if (region == null) {
            score.valueProperty().set(null);
            more.setSelected(false);
        } else {
            show(model.of(region));
        }
    }

    private void show(PainScore said) {
        score.valueProperty().set(said.now().orElse(null));
        details.show(said);
    }

    private void rateRegion(@Nullable Nrs value) {
        BodyRegion region = model.region().get();
        if (region != null
                && !Optional.ofNullable(value).equals(model.of(region).now())) {
            model.rate(region, Optional.ofNullable(value));
        }
    }

    private void showRatings() {
        for (BodyRegion region : BodyRegion.values()) {
            map.rate(region, model.of(region).now());
        }
        BodyRegion region = model.region().get();
        if (region != null) {
            show(model.of(region));
        }
        given.setText(words.get("checkin.rated", model.rated(), BodyRegion.values().length));
    }
}
