package org.ribwise.ui.player;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ribwise.domain.motion.Side;
import org.ribwise.domain.motion.View;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.HoldBreaths;
import org.ribwise.domain.session.Step;
import org.ribwise.ui.control.PhaseRing;
import org.ribwise.ui.control.PhaseState;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// What to do now in large letters, under it the ring that counts seconds and breaths, and what comes next.
final class StretchWords extends VBox {

    /// Something that one has to get ready for: the other side.
    private static final PseudoClass ANNOUNCED = PseudoClass.getPseudoClass("announced");

    private final Messages words;
    private final Label breathWord = new Label();
    private final PhaseState breathPhase = new PhaseState(breathWord);
    private final Label headline = new Label();
    private final Label coming = new Label();
    private final Label about = new Label();
    private final Label breaths = new Label();
    private final Label hint = new Label();
    private final Label next = new Label();
    private final PhaseRing ring;
    private Optional<HoldBreaths> counted = Optional.empty();
    private long shownBreath;

    StretchWords(Messages words) {
        this.words = words;
        this.ring = new PhaseRing(words);
        getStyleClass().addAll("card", "stack");
        setMinHeight(USE_PREF_SIZE);
        breathWord.getStyleClass().add("breath-word");
        headline.getStyleClass().add("instruction");
        headline.setId("player-headline-stretch");
        coming.getStyleClass().add("coming-name");
        about.getStyleClass().add("coming-about");
        breaths.getStyleClass().add("hold-breaths");
        breaths.setId("player-hold-breaths");
        hint.getStyleClass().add("instruction-hint");
        next.getStyleClass().add("coming-next");
        next.setId("player-next-stretch");
        for (Label wrapped : List.of(headline, coming, about, breaths, hint, next)) {
            wrapped.setWrapText(true);
            // never cut: the breath card gives way instead
            wrapped.setMinHeight(USE_PREF_SIZE);
        }
        VBox beside = new VBox(breaths, hint, next);
        beside.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox line = new HBox(ring, beside);
        line.getStyleClass().add("ring-line");
        getChildren().addAll(breathWord, headline, coming, about, line);
    }

    /// Shows what stays the same during a step.
    void begin(Step step, StretchStep shown) {
        counted = step.activity() instanceof Activity.Hold hold ? hold.breaths() : Optional.empty();
        shownBreath = 0;
        ring.divide(counted.map(HoldBreaths::count).orElse(1L).intValue());
        Shown.set(breaths, counted.filter(hold -> hold.count() > 1).isPresent());
        String where = leadsIn(step.activity()) ? whereAndSide(shown) : "";
        Shown.set(about, !where.isEmpty());
        about.setText(where);
        // a rest shows in large letters what comes after it
        boolean rests = step.activity() instanceof Activity.Rest;
        Shown.set(coming, rests);
        Shown.set(next, !rests);
        next.pseudoClassStateChanged(ANNOUNCED, shown.next().isPresent());
        hint.pseudoClassStateChanged(ANNOUNCED, step.activity() instanceof Activity.SwitchSides);
    }

    private static boolean leadsIn(Activity activity) {
        return switch (activity) {
            case Activity.Rest(), Activity.GetReady() -> true;
            case Activity.Breathe _, Activity.OwnRhythm _, Activity.Act _ -> false;
            case Activity.Move _, Activity.Hold _, Activity.SwitchSides _, Activity.SetRest _ -> false;
        };
    }

    private String whereAndSide(StretchStep shown) {
        String where = words.name(shown.exercise().position());
        return shown.side()
                .map(side -> words.get("player.whereAndSide", where, sideFirst(side)))
                .map(said -> placed(shown.exercise().view(), said))
                .orElse(where);
    }

    /// Says where the figure's left is, unless it is where the person's own is.
    private String placed(View view, String said) {
        return switch (view) {
            case FRONT, HEAD_END -> words.get("player.facesYou", said);
            case TOP -> words.get("player.seenFromAbove", said);
            case SIDE, BACK -> said;
        };
    }

    private String sideFirst(Side side) {
        return switch (side) {
            case LEFT -> words.get("player.leftFirst");
            case RIGHT -> words.get("player.rightFirst");
        };
    }

    /// Shows a moment; words are written only where they change.
    void show(PlayerFrame frame) {
        Caption caption = frame.caption();
        breathWord.setText(caption.breathWord().orElse(""));
        Shown.set(breathWord, caption.breathWord().isPresent());
        breathPhase.show(caption.phase().orElse(null));
        headline.setText(caption.headline());
        hint.setText(caption.hint());
        Shown.set(hint, !caption.hint().isEmpty());
        next.setText(caption.next());
        coming.setText(caption.next());
        ring.show((double) frame.elapsedMillis() / frame.step().lengthMillis(), caption.secondsLeft());
        if (counted.isPresent()) {
            count(counted.get(), frame.elapsedMillis());
        }
    }

    private void count(HoldBreaths hold, long elapsedMillis) {
        long breath = Math.min(hold.count(), elapsedMillis / hold.pattern().cycleMillis() + 1);
        if (breath != shownBreath) {
            shownBreath = breath;
            breaths.setText(words.get("player.breathOfHold", breath, hold.count()));
        }
    }
}
