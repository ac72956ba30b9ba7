package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.ribwise.domain.progress.Progress;
import org.ribwise.ui.checkin.AdviceView;
import org.ribwise.ui.checkin.AdviceView.Action;
import org.ribwise.ui.progress.ProgressModel;
import org.ribwise.ui.progress.ProgressView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way to what the past shows, and to what can be made of it.
final class ProgressWalk {

    private final Surroundings around;
    private final Supplier<List<Node>> cards;
    private final Runnable today;

    /// @param cards what else the screen leads to
    /// @param today leads to the first screen
    ProgressWalk(Surroundings around, Supplier<List<Node>> cards, Runnable today) {
        this.around = around;
        this.cards = cards;
        this.today = today;
    }

    /// Shows it. An answer that comes after the person has gone elsewhere is dropped.
    ///
    /// @param stillHere whether the person is still waiting for it
    void show(BooleanSupplier stillHere) {
        around.work()
                .run(
                        () -> new Progress(PastOf.record(around.record())),
                        read -> {
                            if (stillHere.getAsBoolean()) {
                                show(read);
                            }
                        },
                        trouble -> {
                            around.shell().notice(around.words().get("app.historyUnreadable"));
                            if (stillHere.getAsBoolean()) {
                                sayThatThePastIsUnreadable();
                            }
                        });
    }

    private void show(Progress read) {
        ProgressModel model = new ProgressModel(around.words(), around.coach().clock()::today);
        model.show(read);
        ProgressView view = new ProgressView(model, around.words(), cards.get());
        around.shell().show(view, Place.PROGRESS);
        view.takeFocus();
    }

    private void sayThatThePastIsUnreadable() {
        AdviceView view = new AdviceView(
                around.words().name(Place.PROGRESS),
                List.of(around.words().get("app.historyUnreadable")),
                new Action(around.words().get("checkin.toToday"), today),
                Optional.empty());
        around.shell().show(view, Place.PROGRESS);
        view.takeFocus();
    }
}
