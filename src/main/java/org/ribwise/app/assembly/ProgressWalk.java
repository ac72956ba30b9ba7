package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.ribwise.domain.progress.Past;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.report.PastPlans;
import org.ribwise.ui.checkin.AdviceView;
import org.ribwise.ui.checkin.AdviceView.Action;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.progress.ProgressModel;
import org.ribwise.ui.progress.ProgressView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way to what the record says over time.
final class ProgressWalk {

    private final Surroundings around;
    private final MeasuresWalk measures;
    private final Runnable today;

    /// @param measures offers measures on the same screen
    /// @param today leads to the first screen
    ProgressWalk(Surroundings around, MeasuresWalk measures, Runnable today) {
        this.around = around;
        this.measures = measures;
        this.today = today;
    }

    /// Reads the record and shows it, unless the person has gone elsewhere in the meantime.
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

    /// Reads everything and makes the first page. It waits for the disk, and takes long with years to look at.
    private ProgressModel read() {
        Past past = PastOf.record(around.record());
        PastPlans plans = new PlansOf(around.plans(), around.coach().library())
                .read(around.record().kept().planHistory(), past.sessions());
        ProgressModel model = new ProgressModel(around.words(), around.coach().clock()::today, around.work());
        model.show(new Progress(past), plans);
        return model;
    }

    private void show(ProgressModel model) {
        ProgressView view = new ProgressView(model, around.words(), List.of(measures.card()));
        around.shell().show(view, Place.PROGRESS);
        view.takeFocus();
    }

    private void sayThatThePastIsUnreadable() {
        Messages words = around.words();
        AdviceView view = new AdviceView(
                words.name(Place.PROGRESS),
                List.of(words.get("app.historyUnreadable")),
                new Action(words.get("checkin.toToday"), today),
                Optional.empty());
        around.shell().show(view, Place.PROGRESS);
        view.takeFocus();
    }
}
