package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.ribwise.domain.progress.Progress;
import org.ribwise.ui.checkin.AdviceView;
import org.ribwise.ui.checkin.AdviceView.Action;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.progress.ProgressModel;
import org.ribwise.ui.progress.ProgressView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way to what the record says over time.
final class ProgressWalk {

    private final Surroundings around;
    private final ReportWalk reports;
    private final MeasuresWalk measures;
    private final Runnable today;

    /// @param reports offers a report on the same screen
    /// @param measures offers measures on the same screen
    /// @param today leads to the first screen
    ProgressWalk(Surroundings around, ReportWalk reports, MeasuresWalk measures, Runnable today) {
        this.around = around;
        this.reports = reports;
        this.measures = measures;
        this.today = today;
    }

    /// Reads the record and shows it, unless the person has gone elsewhere in the meantime.
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
        Messages words = around.words();
        ProgressModel model = new ProgressModel(words, around.coach().clock()::today);
        model.show(read);
        ProgressView view = new ProgressView(model, words, List.of(reports.card(), measures.card()));
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
