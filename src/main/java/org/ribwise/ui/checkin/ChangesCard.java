package org.ribwise.ui.checkin;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
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
        addMeasured(
                words.get("checkin.saved.peakFlow"),
                both(peakFlow, before, after),
                value -> words.get("checkin.saved.litres", value));
        addMeasured(
                words.get("checkin.saved.oxygen"),
                both(oxygen, before, after),
                value -> words.get("checkin.saved.percent", value));
        addMeasured(
                words.get("checkin.saved.pulse"),
                both(pulse, before, after),
                value -> words.get("checkin.saved.beats", value));
    }

    /// What was measured before and after a session.
    private record Both(Optional<Integer> before, Optional<Integer> after) {}

    private static Both both(Function<Scores, Optional<Integer>> what, Scores before, Scores after) {
        return new Both(what.apply(before), what.apply(after));
    }

    /// Only what was measured; nothing is said of what was not.
    private void addMeasured(String name, Both both, IntFunction<String> value) {
        Optional<String> before = both.before().map(value::apply);
        Optional<String> after = both.after().map(value::apply);
        if (before.isPresent() && after.isPresent()) {
            add(words.get("checkin.saved.both", name, before.get(), after.get()));
        } else {
            before.ifPresent(said -> add(words.get("checkin.saved.before", name, said)));
            after.ifPresent(said -> add(words.get("checkin.saved.after", name, said)));
        }
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
