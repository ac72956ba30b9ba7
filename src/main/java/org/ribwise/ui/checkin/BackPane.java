package org.ribwise.ui.checkin;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.ui.control.BodyMap;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.kit.Messages;

/// Where it hurts, on a back view, and how much.
final class BackPane extends HBox {

    private final CheckInModel model;
    private final Messages words;
    private final BodyMap map;
    private final ScoreRow score;
    private final Label where = new Label();
    private final Label given = new Label();

    BackPane(CheckInModel model, Messages words) {
        this.model = model;
        this.words = words;
        this.map = new BodyMap(words);
        this.score = new ScoreRow(words, words.get("checkin.noPain"), words.get("checkin.worstPain"));
        getStyleClass().add("back-pane");
        VBox mapCard = new VBox(badge(), map);
        mapCard.getStyleClass().add("card");
        VBox.setVgrow(map, Priority.ALWAYS);
        VBox side = new VBox(scoreCard(), givenCard());
        side.getStyleClass().add("stack");
        HBox.setHgrow(side, Priority.ALWAYS);
        getChildren().addAll(mapCard, side);
        follow();
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
        VBox card = new VBox(where, score);
        card.getStyleClass().addAll("card", "stack");
        return card;
    }

    private VBox givenCard() {
        given.setWrapText(true);
        given.getStyleClass().add("muted");
        Button nothing = new Button(words.get("checkin.nothingElseHurts"));
        nothing.setId("nothing-else-hurts");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("second-action");
        nothing.setOnAction(event -> model.nothingElseHurts());
        VBox card = new VBox(given, nothing);
        card.getStyleClass().addAll("card", "stack");
        return card;
    }

    private void follow() {
        map.selectedProperty().bindBidirectional(model.region());
        map.setOnRate((region, rating) -> {
            model.region().set(region);
            model.rate(region, Optional.of(rating));
        });
        model.region().subscribe(this::showRegion);
        score.valueProperty().subscribe(this::rateRegion);
        model.pain().addListener((InvalidationListener) changed -> showRatings());
        showRatings();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean zero = event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0;
            if (zero && model.region().get() == null) {
                model.nothingElseHurts();
                event.consume();
            }
        });
    }

    private void showRegion(@Nullable BodyRegion region) {
        score.setDisable(region == null);
        where.setText(region == null ? words.get("checkin.chooseRegion") : words.name(region));
        score.valueProperty().set(region == null ? null : model.pain().get(region));
    }

    private void rateRegion(@Nullable Nrs value) {
        BodyRegion region = model.region().get();
        if (region != null) {
            model.rate(region, Optional.ofNullable(value));
        }
    }

    private void showRatings() {
        for (BodyRegion region : BodyRegion.values()) {
            map.rate(region, Optional.ofNullable(model.pain().get(region)));
        }
        BodyRegion region = model.region().get();
        if (region != null) {
            score.valueProperty().set(model.pain().get(region));
        }
        given.setText(words.get("checkin.rated", model.pain().size(), BodyRegion.values().length));
    }
}
