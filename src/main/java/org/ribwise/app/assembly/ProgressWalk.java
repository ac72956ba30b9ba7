package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.ribwise.domain.progress.Past;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.report.PastPlans;
import org.ribwise.ui.checkin.AdviceView;
import org.ribwise.ui.checkin.AdviceView.Action;
import org.ribwise.ui.progress.ProgressModel;
import org.ribwise.ui.progress.ProgressView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way to what the past shows, and to what can be made of it.
final class ProgressWalk {

    /// Enough to draw all that the screen has: four weeks at three a day.
    private static final int PREPARED_SESSIONS = 84;

    private final Surroundings around;
    private final Supplier<List<Node>> cards;
    private final Runnable today;
    private boolean prepared;

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
                        this::read,
                        model -> {
                            if (stillHere.getAsBoolean()) {
                                show(model);
                            }
                        },
                        trouble -> {
                            around.shell().notice(around.words().get("app.historyUnreadable"));
                            if (stillHere.getAsBoolean()) {
                                sayThatThePastIsUnreadable();
                            }
                        });
    }

    /// Lays the screen out unseen, once and where there is something to look at: the first time takes longest.
    ///
    /// @param past what was read anyway; the latest of it is enough
    void prepare(List<PastSession> past) {
        if (prepared || past.isEmpty()) {
            return;
        }
        prepared = true;
        List<PastSession> latest = past.subList(Math.max(0, past.size() - PREPARED_SESSIONS), past.size());
        around.work()
                .run(
                        () -> model(new Progress(latest), PastPlans.NONE),
                        model -> around.shell().prepare(new ProgressView(model, around.words(), List.of())),
                        untold -> {});
    }

    /// Reads everything and makes the first page. It waits for the disk, and takes long with years to look at.
    private ProgressModel read() {
        Past past = PastOf.record(around.record());
        PastPlans plans = new PlansOf(around.plans(), around.coach().library())
                .read(around.record().kept().planHistory(), past.sessions());
        return model(new Progress(past), plans);
    }

    private ProgressModel model(Progress past, PastPlans plans) {
        ProgressModel model = new ProgressModel(around.words(), around.coach().clock()::today, around.work());
        model.show(past, plans);
        return model;
    }

    private void show(ProgressModel model) {
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
