package org.ribwise.app.assembly;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.report.Excerpt;
import org.ribwise.ui.kit.BackgroundWork;
import org.ribwise.ui.kit.EntryCard;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.reports.PreviewModel;
import org.ribwise.ui.reports.ReportChoices;
import org.ribwise.ui.reports.ReportModel;
import org.ribwise.ui.reports.ReportView;
import org.ribwise.ui.reports.SaveModel;
import org.ribwise.ui.shell.ShellView.Place;

/// The way from Progress to a report and back. What was chosen stays as long as the program runs, the question until it
/// is changed.
final class ReportWalk {

    private final Surroundings around;
    private final FileChoice files;
    private final Supplier<UUID> identity;
    private final Runnable progress;
    private final ReportChoices choices;
    private PreviewModel preview;
    private SaveModel save;

    /// @param files lets the person choose a place
    /// @param identity reads the identity of the record
    /// @param progress leads back
    ReportWalk(Surroundings around, FileChoice files, Supplier<UUID> identity, Runnable progress) {
        this.around = around;
        this.files = files;
        this.identity = identity;
        this.progress = progress;
        this.choices = new ReportChoices(
                around.coach().clock()::today,
                around.computer().settings().now().get().reportQuestion());
        MadeReports made = new MadeReports(new Once());
        preview = new PreviewModel(made, around.work());
        save = saving(made);
    }

    private SaveModel saving(MadeReports made) {
        return new SaveModel(
                made,
                files,
                around.work(),
                BackgroundWork.screen(),
                around.coach().clock().ticker(),
                around.words());
    }

    /// The card on the Progress screen.
    Node card() {
        return new EntryCard(
                "report",
                around.words().get("reports.cardTitle"),
                around.words().get("reports.cardWhy"),
                around.words().get("reports.cardOpen"),
                this::show);
    }

    private void show() {
        leave();
        MadeReports made = new MadeReports(new Once());
        preview = new PreviewModel(made, around.work());
        save = saving(made);
        ReportModel model = new ReportModel(choices, preview, save, this::keep);
        ReportView view = new ReportView(model, around.words(), this::back);
        around.shell().show(view, Place.PROGRESS);
        view.takeFocus();
        model.refresh();
    }

    private void back() {
        leave();
        progress.run();
    }

    private void keep(String question) {
        around.computer().settings().change(chosen -> chosen.withReportQuestion(question));
    }

    /// The person goes elsewhere: nothing more is made, and what was being saved is not.
    void leave() {
        keep(choices.question().get());
        preview.leave();
        if (save.state().get() instanceof SaveModel.State.Busy) {
            save.stop();
            around.shell().notice(around.words().get("reports.leftWhileSaving"));
        }
    }

    /// The record, read the first time that it is asked for. Used on the thread of the work only.
    private final class Once implements Supplier<ReportExport> {

        private @Nullable ReportExport read;

        @Override
        public ReportExport get() {
            ReportExport known = read;
            if (known == null) {
                known = new ReportExport(identity.get(), everything(), around.words());
                read = known;
            }
            return known;
        }

        private Excerpt everything() {
            Kept kept = around.record().kept();
            List<PastSession> sessions = kept.history().sessions();
            DaySpan nobodyAsksYet = DaySpan.ending(around.coach().clock().today(), 1);
            return new Excerpt(
                            nobodyAsksYet,
                            kept.facts().facts().orElse(PersonFacts.NONE),
                            sessions,
                            kept.scores().sheets(),
                            kept.diaryHistory().entries(),
                            kept.scores().measures(),
                            kept.safety().events())
                    .with(new PlansOf(around.plans(), around.coach().library()).read(kept.planHistory(), sessions));
        }
    }
}
