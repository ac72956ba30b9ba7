package org.ribwise.ui.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult.Psfs;
import org.ribwise.domain.measure.MeasureResult.RolandMorris;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.ui.control.ChoiceRow;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.control.TickBox;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.kit.Messages;

/// What is asked for each measure. Which text may be shipped is said in clinical reference 4.1; of the others only the
/// total is entered.
final class MeasureFields {

    private static final int LETTERS = 6;

    private final MeasureDraft draft;
    private final Messages words;
    private final MeasureWords says;

    MeasureFields(MeasureDraft draft, Messages words) {
        this.draft = draft;
        this.words = words;
        this.says = new MeasureWords(words);
    }

    List<Node> all() {
        Instrument instrument = draft.instrument();
        return switch (instrument) {
            case MRC -> mrc();
            case RMDQ_24 -> rolandMorris();
            case PSFS -> psfs();
            case SIT_TO_STAND -> sitToStand();
            case CAT, ACT, ACQ, ODI ->
                List.of(
                        new WriteField("measure-total", words.get("measures.askTotal"), "", draft.number).wide(LETTERS),
                        hint(says.range(instrument)),
                        hint(words.get("measures.totalHint")));
        };
    }

    private List<Node> mrc() {
        List<String> grades = List.of(
                words.get("measures.mrc1"),
                words.get("measures.mrc2"),
                words.get("measures.mrc3"),
                words.get("measures.mrc4"),
                words.get("measures.mrc5"));
        ChoiceRow<Integer> row = new ChoiceRow<>(
                new ChoiceRow.Asked<>(
                        "mrc-",
                        words.get("measures.askMrc"),
                        IntStream.rangeClosed(1, grades.size()).boxed().toList(),
                        grade -> grade + " · " + grades.get(grade - 1)),
                draft.grade);
        return List.of(row, hint(words.get("measures.mrcSource")));
    }

    private List<Node> rolandMorris() {
        List<Node> all = new ArrayList<>();
        all.add(hint(words.get("measures.rmdqHow")));
        List<String> sentences = words.get("measures.rmdqSentences").lines().toList();
        for (int number = 1; number <= RolandMorris.SENTENCES; number++) {
            all.add(tick(number, sentences.get(number - 1)));
        }
        all.add(hint(words.get("measures.rmdqSource")));
        return all;
    }

    private TickBox tick(int number, String sentence) {
        TickBox box = new TickBox("rmdq-" + number, sentence, number, draft.ticked);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private List<Node> psfs() {
        List<Node> all = new ArrayList<>();
        all.add(hint(words.get("measures.psfsHow")));
        for (int place = 0; place < Psfs.MOST; place++) {
            WriteField name = new WriteField(
                    "psfs-" + (place + 1),
                    words.get("measures.psfsActivity", place + 1),
                    words.get("measures.psfsPrompt"),
                    draft.names.get(place));
            ScoreRow score = score("psfs-score-" + (place + 1), draft.abilities.get(place), true);
            all.add(new VBox(name, score));
        }
        all.add(hint(words.get("measures.psfsSource")));
        return all;
    }

    private List<Node> sitToStand() {
        return List.of(
                new WriteField("measure-total", words.get("measures.askRepetitions"), "", draft.number).wide(LETTERS),
                question(words.get("measures.askBreathAfter")),
                score("sit-breath", draft.breathless, false),
                question(words.get("measures.askLegsAfter")),
                score("sit-legs", draft.legs, false),
                new WriteField("sit-oxygen", words.get("measures.askOxygenAfter"), "", draft.oxygen).wide(LETTERS),
                hint(words.get("measures.sitAfterHint")));
    }

    private ScoreRow score(String id, ObjectProperty<@Nullable Nrs> value, boolean ability) {
        ScoreRow row = ability
                ? new ScoreRow(words, words.get("measures.cannot"), words.get("measures.asBefore"))
                : new ScoreRow(words, words.get("measures.notAtAll"), words.get("measures.theMost"));
        row.setId(id);
        row.valueProperty().bindBidirectional(value);
        return row;
    }

    private static Label question(String text) {
        Label label = hint(text);
        label.getStyleClass().setAll("label", "field-question");
        return label;
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        return hint;
    }
}
