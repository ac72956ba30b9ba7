package org.ribwise.ui.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.session.Activity.Lap;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// Which side is worked, as a word and as a place: each side stands where the figure has it, so that the word is beside
/// the limb that it means. The side that a change-over brings next is announced in its place. Between them, which
/// repetition it is of how many.
final class LapSign extends HBox {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private final Messages words;
    private final Label left = new Label();
    private final Label right = new Label();
    private final Label lap = new Label();

    LapSign(Messages words) {
        this.words = words;
        getStyleClass().add("lap-sign");
        setAlignment(Pos.CENTER);
        left.setId("side-LEFT");
        right.setId("side-RIGHT");
        lap.setId("player-lap");
        for (Label place : new Label[] {left, right}) {
            place.getStyleClass().addAll("chip", "side-place");
            place.setMinWidth(USE_PREF_SIZE);
        }
        lap.getStyleClass().add("lap");
        lap.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(left, gap(), lap, gap(), right);
    }

    /// Of a figure that is seen from before or from above, the left is at the right.
    private void place(boolean mirrored) {
        Label first = mirrored ? right : left;
        if (!getChildren().getFirst().equals(first)) {
            List<Node> turned = new ArrayList<>(getChildren()).reversed();
            getChildren().setAll(turned);
        }
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// Shows a step.
    void show(StretchStep step) {
        place(step.exercise().view().isMirrored());
        Optional<Side> now = step.side();
        Shown.set(left, now.isPresent());
        Shown.set(right, now.isPresent());
        now.ifPresent(side -> {
            mark(left, Side.LEFT, side, step.next());
            mark(right, Side.RIGHT, side, step.next());
        });
        String counted = step.lap().map(this::nameOf).orElse("");
        Shown.set(lap, !counted.isEmpty());
        lap.setText(counted);
    }

    private void mark(Label place, Side which, Side now, Optional<Side> next) {
        boolean isNext = which != now && next.filter(side -> side == which).isPresent();
        place.pseudoClassStateChanged(NOW, which == now);
        place.pseudoClassStateChanged(NEXT, isNext);
        String name = nameOf(which);
        place.setText(isNext ? words.get("player.next", name) : name);
    }

    private String nameOf(Side side) {
        return switch (side) {
            case LEFT -> words.get("player.sideLeft");
            case RIGHT -> words.get("player.sideRight");
        };
    }

    private String nameOf(Lap now) {
        if (now.sets() > 1) {
            return words.get("player.repOfSet", now.rep(), now.reps(), now.set(), now.sets());
        }
        return now.reps() > 1 ? words.get("player.rep", now.rep(), now.reps()) : "";
    }
}
