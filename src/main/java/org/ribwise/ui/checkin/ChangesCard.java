package org.ribwise.ui.checkin;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;
import org.ribwise.domain.measure.Pulse;
import org.ribwise.domain.measure.Scores;
import org.ribwise.ui.kit.Messages;

/// What changed from before a session to after it, one line for each thing that was said at least once.
final class ChangesCard extends VBox {

    /// Points from which a change of pain matters (clinical reference 4.1: about 2).
    private static final int PAIN_MATTERS = 2;

    /// Points from which a change of breathlessness matters (clinical reference 4.1: about 1).
    private static final int BREATH_MATTERS = 1;

    private final Messages words;

    ChangesCard(Scores before, Scores after, Messages words) {
        this.words = words;
        getStyleClass().addAll("card", "stack");
        for (BodyRegion region : BodyRegion.values()) {
            addChange(
                    words.name(region),
                    before.ratings().pain(region),
                    after.ratings().pain(region),
                    PAIN_MATTERS);
        }
        addChange(words.get("checkin.breathlessness"), before.breathlessness(), after.breathlessness(), BREATH_MATTERS);
        after.effort().ifPresent(effort -> add(words.get("checkin.effortAfter", effort.value())));
        addMeasured(before, after);
        if (getChildren().isEmpty()) {
            add(words.get("checkin.nothingRated"));
        }
    }

    private void addMeasured(Scores before, Scores after) {
        Function<Scores, Optional<Integer>> peakFlow =
                scores -> scores.peakFlow().map(blows -> blows.best().litresPerMinute());
        Function<Scores, Optional<Integer>> oxygen = scores -> scores.oxygen().map(OxygenSaturation::percent);
        Function<Scores, Optional<Integer>> pulse = scores -> scores.pulse().map(Pulse::perMinute);
        if (isThere(peakFlow, before, after)) {
            add(words.get("checkin.savedPeakFlow", measured(peakFlow, before), measured(peakFlow, after)));
        }
        if (isThere(oxygen, before, after)) {
            add(words.get("checkin.savedOxygen", measured(oxygen, before), measured(oxygen, after)));
        }
        if (isThere(pulse, before, after)) {
            add(words.get("checkin.savedPulse", measured(pulse, before), measured(pulse, after)));
        }
    }

    private static boolean isThere(Function<Scores, Optional<Integer>> what, Scores before, Scores after) {
        return what.apply(before).isPresent() || what.apply(after).isPresent();
    }

    private String measured(Function<Scores, Optional<Integer>> what, Scores scores) {
        return what.apply(scores).map(Object::toString).orElse(words.get("checkin.notMeasured"));
    }

    private void addChange(String what, Optional<Nrs> before, Optional<Nrs> after, int matters) {
        if (before.isPresent() && after.isPresent()) {
            int by = after.get().value() - before.get().value();
            add(words.get("checkin.changeInWords", what, number(before), number(after), inWords(by, matters)));
        } else if (before.isPresent() || after.isPresent()) {
            add(words.get("checkin.change", what, number(before), number(after)));
        }
    }

    private String inWords(int by, int matters) {
        if (by == 0) {
            return words.get("checkin.changeSame");
        }
        if (Math.abs(by) < matters) {
            return by < 0 ? words.get("checkin.changeLittleLess") : words.get("checkin.changeLittleMore");
        }
        return by < 0 ? words.get("checkin.changeLess") : words.get("checkin.changeMore");
    }

    private String number(Optional<Nrs> rating) {
        return rating.map(value -> Integer.toString(value.value())).orElse(words.get("checkin.notRated"));
    }

    private void add(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        getChildren().add(line);
    }
}
