package org.ribwise.app.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.ribwise.disk.WholeFile;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.ui.kit.EntryCard;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.plan.ResultsModel;
import org.ribwise.ui.plan.ResultsView;
import org.ribwise.ui.plan.TrustedView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way of results to the physiotherapist, and to whom the person trusts.
final class ResultsWalk {

    private final Surroundings around;
    private final Supplier<FileChoice> files;
    private final Supplier<UUID> identity;
    private final Messages words;

    /// @param files lets the person choose files
    /// @param identity whose results they are when no plan says so
    ResultsWalk(Surroundings around, Supplier<FileChoice> files, Supplier<UUID> identity) {
        this.around = around;
        this.files = files;
        this.identity = identity;
        this.words = around.words();
    }

    /// A card that leads to making results.
    Node card(Runnable back) {
        return new EntryCard(
                "results",
                words.get("plan.resultsTitle"),
                words.get("plan.resultsCard"),
                words.get("plan.resultsMake"),
                () -> make(back));
    }

    /// A card that leads to whom the person trusts.
    Node trustCard(Runnable back) {
        return new EntryCard(
                "trust",
                words.get("plan.trustTitle"),
                words.get("plan.trustWhy"),
                words.get("plan.trustOpen"),
                () -> trust(back));
    }

    private void make(Runnable back) {
        ResultsModel model = new ResultsModel(
                new Desk(), around.work(), around.coach().clock().today());
        ResultsView view = new ResultsView(model, around.coach().library(), words, files.get(), back);
        around.shell().show(view, Place.PROGRESS);
        view.takeFocus();
    }

    private void trust(Runnable back) {
        around.work()
                .run(
                        around.exchange().trusted()::all,
                        all -> show(all, back),
                        trouble -> around.shell().notice(words.get("app.nothingIsSaved")));
    }

    private void show(List<TrustedKey> all, Runnable back) {
        TrustedView view =
                new TrustedView(all, around.exchange().patient()::words, words, key -> forget(key, back), back);
        around.shell().show(view, Place.SETTINGS);
        view.takeFocus();
    }

    private void forget(TrustedKey key, Runnable back) {
        around.work()
                .run(
                        () -> {
                            around.exchange().trusted().forget(key.key());
                            return around.exchange().trusted().all();
                        },
                        all -> show(all, back),
                        trouble -> around.shell().notice(words.get("app.nothingIsSaved")));
    }

    /// Makes and saves results of this person's record.
    private final class Desk implements ResultsModel.Desk {

        @Override
        public Results make(DaySpan days) {
            Kept kept = around.record().kept();
            return new ResultsMaking(kept, ExcerptOf.record(around.record(), days.to()), identity.get(), around.plans())
                    .of(days, around.coach().clock().time());
        }

        @Override
        public String text(Results results) {
            return around.exchange().results().text(results);
        }

        @Override
        public Optional<String> reader() {
            return present()
                    .filter(opened -> opened.parcel().resultsFor().isPresent())
                    .map(opened -> opened.parcel().plan().heading().by().name());
        }

        private Optional<PlanOpening.Opened> present() {
            return new AcceptedPlans(around.record().kept().planHistory(), around.plans()).present();
        }

        @Override
        public String save(Results results, boolean sealed, Path file) {
            Optional<SealingKey> reader =
                    sealed ? present().flatMap(opened -> opened.parcel().resultsFor()) : Optional.empty();
            byte[] signed = around.exchange().patient().sign(results, reader);
            try {
                // the dialog has asked whether a file that is there may be replaced
                new WholeFile(file, WholeFile.Reader.AS_USUAL).write(signed, WholeFile.Existing.REPLACE);
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
            return around.exchange()
                    .patient()
                    .signer()
                    .map(around.exchange().patient()::words)
                    .orElseThrow();
        }
    }
}
