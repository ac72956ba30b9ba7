package org.ribwise.app.assembly;

import java.util.UUID;
import javafx.scene.Node;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.record.MeasureEntry;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.measures.DueCard;
import org.ribwise.ui.measures.MeasureDraft;
import org.ribwise.ui.measures.MeasureView;
import org.ribwise.ui.measures.MeasuresCard;
import org.ribwise.ui.measures.MeasuresModel;
import org.ribwise.ui.measures.MeasuresView;
import org.ribwise.ui.shell.ShellView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way to the measures of every few weeks, from Progress and, when one is due, from the first screen.
final class MeasuresWalk {

    /// Where it leads out.
    ///
    /// @param today the first screen
    /// @param progress the Progress screen
    record Exits(Runnable today, Runnable progress) {}

    private final ShellView shell;
    private final Messages words;
    private final MeasuresModel model;
    private final MeasuresView view;
    private final DueCard due;
    private final SitToStandWalk sitToStand;

    MeasuresWalk(Surroundings around, Exits exits) {
        this.shell = around.shell();
        this.words = around.words();
        model = new MeasuresModel(
                around.record().kept().scores(), around.work(), around.coach().clock()::time, UUID::randomUUID);
        view = new MeasuresView(model, words, new MeasuresView.Ways(this::take, this::correct, exits.progress()));
        due = new DueCard(model, words, this::show);
        sitToStand = new SitToStandWalk(around, new SitToStandWalk.Exits(exits.today(), this::show, this::ask));
    }

    /// The card on the first screen; it is there only when something is due.
    Node todayCard() {
        model.refresh();
        return due;
    }

    /// The card on the Progress screen.
    Node card() {
        return new MeasuresCard(words, this::show);
    }

    /// The person goes elsewhere: a test that runs ends, nothing kept.
    void leave() {
        sitToStand.leave();
    }

    private void show() {
        model.refresh();
        shell.show(view, Place.PROGRESS);
        view.takeFocus();
    }

    private void take(Instrument instrument) {
        if (instrument == Instrument.SIT_TO_STAND) {
            sitToStand.explain();
            return;
        }
        MeasureDraft draft = new MeasureDraft(instrument);
        model.last(instrument).ifPresent(entry -> draft.remember(entry.result()));
        ask(draft);
    }

    private void ask(MeasureDraft draft) {
        ask(
                draft,
                (result, then) -> model.keep(result, kept -> {
                    then.accept(kept);
                    if (kept) {
                        show();
                    }
                }));
    }

    private void correct(MeasureEntry entry) {
        MeasureDraft draft = new MeasureDraft(entry.result().instrument());
        draft.fill(entry.result());
        ask(
                draft,
                (result, then) -> model.keep(new MeasureEntry(entry.id(), entry.at(), result), kept -> {
                    then.accept(kept);
                    if (kept) {
                        show();
                    }
                }));
    }

    private void ask(MeasureDraft draft, MeasureView.Keeping keeping) {
        MeasureView asking = new MeasureView(draft, words, new MeasureView.Ways(keeping, this::show));
        shell.show(asking, Place.PROGRESS);
        asking.takeFocus();
    }
}
