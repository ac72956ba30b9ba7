package org.ribwise.ui.measures;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Unshrunk;

/// The measures of every few weeks: when each was taken last and is due again, and all results.
public final class MeasuresView extends BorderPane {

    /// So many results are listed (design value); all of them are in the exported files.
    private static final int MOST_LISTED = 100;

    private final MeasuresModel model;
    private final Messages words;
    private final MeasureWords says;
    private final Ways ways;
    private final VBox instruments = new VBox();
    private final VBox results = new VBox();

    /// Where it leads.
    ///
    /// @param take to a measure
    /// @param correct to a result that is corrected
    /// @param back to Progress
    public record Ways(Consumer<Instrument> take, Consumer<MeasureEntry> correct, Runnable back) {}

    /// @param model the measures
    /// @param words the words
    /// @param ways where it leads
    public MeasuresView(MeasuresModel model, Messages words, Ways ways) {
        this.model = model;
        this.words = words;
        this.ways = ways;
        this.says = new MeasureWords(words);
        setId("measures-view");
        getStyleClass().addAll("room", "measures");
        instruments.getStyleClass().addAll("card", "measure-rows");
        results.getStyleClass().addAll("card", "measure-rows");
        VBox all = new VBox(instruments, results);
        all.getStyleClass().addAll("stack", "scroll-content");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Label title = Labels.whole(words.get("measures.title"), "title");
        setTop(new VBox(title, Labels.whole(words.get("measures.subtitle"), "subtitle")));
        setCenter(scroll);
        Button back = Buttons.second("measures-back", words.get("measures.toProgress"), ways.back());
        HBox bottom = new HBox(back);
        bottom.getStyleClass().add("button-row");
        setBottom(bottom);
        model.changes().subscribe(changes -> show());
    }

    /// Takes the keyboard, to the first measure; called when the view is on screen.
    public void takeFocus() {
        applyCss();
        var first = lookup("#take-" + Instrument.MRC);
        if (first != null) {
            first.requestFocus();
        }
    }

    private void show() {
        instruments.getChildren().clear();
        for (Instrument instrument : Instrument.values()) {
            instruments.getChildren().add(row(instrument));
        }
        results.getChildren().setAll(Labels.whole(words.get("measures.results"), "card-title"));
        if (model.results().isEmpty()) {
            results.getChildren().add(Labels.whole(words.get("measures.noResults"), "muted"));
        }
        Set<Instrument> seen = EnumSet.noneOf(Instrument.class);
        model.results().stream()
                .limit(MOST_LISTED)
                .forEach(entry -> results.getChildren()
                        .add(result(entry, seen.add(entry.result().instrument()))));
    }

    private HBox row(Instrument instrument) {
        String last = model.last(instrument)
                .map(entry -> words.get(
                        "measures.last",
                        says.value(entry.result()),
                        says.day(entry.at().toLocalDate()),
                        says.day(model.dueFrom(instrument).orElseThrow())))
                .orElseGet(() -> words.get("measures.never"));
        Button take = Buttons.second(
                "take-" + instrument,
                words.get("measures.take"),
                () -> ways.take().accept(instrument));
        take.setAccessibleText(words.get("measures.takeNamed", words.name(instrument)));
        return line(words.name(instrument), last, take);
    }

    private HBox result(MeasureEntry entry, boolean isLast) {
        String what = words.get(
                "measures.result",
                says.day(entry.at().toLocalDate()),
                words.name(entry.result().instrument()));
        String value = says.value(entry.result());
        if (!isLast) {
            return line(what, value);
        }
        Button correct = Buttons.second(
                "correct-" + entry.result().instrument(),
                words.get("measures.correct"),
                () -> ways.correct().accept(entry));
        correct.setAccessibleText(words.get("measures.correctNamed", what));
        return line(what, value, correct);
    }

    private static HBox line(String name, String detail, Button... ways) {
        VBox text = new VBox(Labels.whole(name, "measure-name"), Labels.whole(detail, "muted"));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(text);
        for (Button way : ways) {
            line.getChildren().add(Unshrunk.box(way));
        }
        line.getStyleClass().add("other-row");
        return line;
    }
}
