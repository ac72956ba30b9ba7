package org.ribwise.ui.diary;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.diary.DiaryEvent.Concern;
import org.ribwise.domain.diary.DiaryEvent.Help;
import org.ribwise.domain.diary.DiaryEvent.Pack;
import org.ribwise.domain.diary.DiaryEvent.Purpose;
import org.ribwise.domain.diary.DiaryEvent.Strength;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.Reply;
import org.ribwise.ui.control.ChoiceRow;
import org.ribwise.ui.control.CountRow;
import org.ribwise.ui.control.TickBox;
import org.ribwise.ui.control.WriteField;
import org.ribwise.ui.diary.EventDraft.CheckQuestion;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Shown;

/// What is asked of each kind of entry.
final class EventFields {

    private static final int MOST_PUFFS = 40;
    private static final int MOST_TIMES = 20;
    private static final int DIGITS = 5;

    private final EntryModel model;
    private final EventDraft draft;
    private final EntryWords says;
    private final Messages words;

    EventFields(EntryModel model, EntryWords says, Messages words) {
        this.model = model;
        this.draft = model.draft();
        this.says = says;
        this.words = words;
    }

    /// The questions, the first to answer first.
    List<Node> of(DiaryKind kind) {
        return switch (kind) {
            case ATTACK -> attack();
            case COUGH_DAY -> List.of(hint(words.get("diary.coughDayHint")));
            case RELIEVER -> reliever();
            case NIGHT_WAKING -> nightWaking();
            case PEAK_FLOW -> peakFlow();
            case WEEKLY_CHECK -> check();
            case STEROID_COURSE ->
                List.of(new WriteField("steroid-days", words.get("diary.askSteroidDays"), "", draft.steroidDays)
                        .wide(DIGITS));
            case PACK -> pack();
            case PAIN_MEDICINE -> medicine();
            case NOTICED -> noticed();
        };
    }

    private List<Node> attack() {
        FlowPane ticks = new FlowPane();
        ticks.getStyleClass().add("choices");
        for (Help help : Help.values()) {
            ticks.getChildren().add(new TickBox("used-" + help.name(), words.name(help), help, draft.used));
        }
        return List.of(
                new ChoiceRow<>(
                        new ChoiceRow.Asked<>(
                                "strength-", words.get("diary.askStrength"), List.of(Strength.values()), says::attack),
                        draft.strength),
                new VBox(question(words.get("diary.askUsed")), ticks),
                hint(words.get("diary.afterAttack")));
    }

    private List<Node> reliever() {
        return List.of(
                new CountRow(
                        new CountRow.Counted(
                                "puffs", words.get("diary.askPuffs"), 1, MOST_PUFFS, n -> words.get("diary.puffs", n)),
                        steps(),
                        draft.puffs),
                new ChoiceRow<>(
                        new ChoiceRow.Asked<>(
                                "purpose-", words.get("diary.askPurpose"), List.of(Purpose.values()), words::name),
                        draft.purpose));
    }

    private List<Node> nightWaking() {
        return List.of(
                new CountRow(
                        new CountRow.Counted(
                                "times", words.get("diary.askTimes"), 1, MOST_TIMES, n -> words.get("diary.times", n)),
                        steps(),
                        draft.times),
                hint(words.get("diary.nightHint")));
    }

    private CountRow.Steps steps() {
        return new CountRow.Steps(words.get("diary.fewer"), words.get("diary.more"));
    }

    private List<Node> peakFlow() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("diary-fields");
        for (int blow = 1; blow <= PeakFlowBlows.ASKED; blow++) {
            row.getChildren()
                    .add(new WriteField("blow-" + blow, words.get("diary.blow", blow), "", draft.blows.get(blow - 1))
                            .wide(DIGITS));
        }
        Label zone = hint("");
        zone.setId("entry-zone");
        Announcement.follow(zone);
        Runnable tell = () -> {
            zone.setText(model.blown().map(says::zone).orElse(""));
            Shown.set(zone, !zone.getText().isEmpty());
        };
        draft.blows.forEach(blow -> blow.subscribe(typed -> tell.run()));
        model.when().date().subscribe(typed -> tell.run());
        return List.of(row, zone, hint(words.get("diary.blowsHint")));
    }

    private List<Node> check() {
        List<Node> questions = new ArrayList<>();
        for (CheckQuestion question : CheckQuestion.values()) {
            questions.add(new ChoiceRow<>(
                    new ChoiceRow.Asked<>(
                            "check-" + question + "-",
                            words.name(question),
                            List.of(Reply.YES, Reply.NO, Reply.NOT_SURE),
                            words::name),
                    draft.answer(question)));
        }
        questions.add(hint(words.get("diary.checkHint")));
        return questions;
    }

    private List<Node> pack() {
        return List.of(new ChoiceRow<>(
                new ChoiceRow.Asked<>("pack-", words.get("diary.askPack"), List.of(Pack.Kind.values()), says::pack),
                draft.pack));
    }

    private List<Node> medicine() {
        return List.of(
                new WriteField(
                        "medicine", words.get("diary.askMedicine"), words.get("diary.medicinePrompt"), draft.medicine),
                hint(words.get("diary.medicineHint")));
    }

    private List<Node> noticed() {
        return List.of(
                new ChoiceRow<>(
                        new ChoiceRow.Asked<>(
                                "concern-", words.get("diary.askConcern"), List.of(Concern.values()), words::name),
                        draft.concern),
                hint(words.get("diary.concernHint")));
    }

    private Label question(String text) {
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
