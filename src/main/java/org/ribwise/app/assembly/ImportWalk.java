package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.ui.caseload.ImportAnswer;
import org.ribwise.ui.caseload.ImportWords;
import org.ribwise.ui.caseload.WhoseView;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.shell.ShellView.Place;

/// The way of results that come in: to the patient whose they are, by what the file says, by the key that signed it, or
/// because the physiotherapist says so.
final class ImportWalk {

    private final Surroundings around;
    private final House house;
    private final ClinicWalk clinic;
    private final ClinicImport imports;
    private final Messages words;

    /// @param around what the way is walked with
    /// @param house lets the person choose files
    /// @param clinic the way around
    /// @param files opens and merges results
    ImportWalk(Surroundings around, House house, ClinicWalk clinic, ClinicFiles files) {
        this.around = around;
        this.house = house;
        this.clinic = clinic;
        this.words = around.words();
        this.imports = new ClinicImport(clinic.desk(), files, around.exchange().clinic(), words);
    }

    /// Lets the person choose files of results.
    ///
    /// @param expected on whose page; empty: in the list
    void choose(Optional<UUID> expected) {
        List<Path> chosen = house.files().toOpenSeveral(words.get("caseload.import"));
        if (!chosen.isEmpty()) {
            bring(chosen, expected);
        }
    }

    /// Takes files of results, and shows what came of each.
    void bring(List<Path> files, Optional<UUID> expected) {
        clinic.visit();
        Optional<ClinicKeys.Open> open = clinic.openKey();
        clinic.run(
                () -> files.stream()
                        .map(file -> imports.look(
                                file, expected, open, around.coach().clock().time()))
                        .toList(),
                come -> clinic.answer(
                        come.stream().map(one -> answer(one, expected)).toList(), expected));
    }

    private ImportAnswer answer(ClinicImport.Come come, Optional<UUID> expected) {
        Runnable take = come.doubtful()
                .<Runnable>map(doubtful -> () -> keep(come, doubtful, expected))
                .orElseGet(() -> switch (come.outcome()) {
                    case ImportAnswer.Outcome.Locked() ->
                        () -> clinic.withKey(
                                ignored -> bring(List.of(come.path()), expected),
                                () -> clinic.answer(List.of(), expected));
                    case ImportAnswer.Outcome.ForAnother _ -> () -> bring(List.of(come.path()), Optional.empty());
                    case ImportAnswer.Outcome.Kept _,
                            ImportAnswer.Outcome.AlreadyThere _,
                            ImportAnswer.Outcome.Unknown _,
                            ImportAnswer.Outcome.OtherKey _,
                            ImportAnswer.Outcome.Refused _,
                            ImportAnswer.Outcome.Unusable _,
                            ImportAnswer.Outcome.NotRead _,
                            ImportAnswer.Outcome.NotKept _ -> () -> {};
                });
        Runnable assign = come.doubtful()
                .<Runnable>map(doubtful -> () -> expected.ifPresentOrElse(
                        here -> assign(come, doubtful, here), () -> choosePatient(come, doubtful)))
                .orElse(() -> {});
        return new ImportAnswer(name(come), come.outcome(), take, assign);
    }

    private static String name(ClinicImport.Come come) {
        return String.valueOf(come.path().getFileName());
    }

    private void keep(ClinicImport.Come come, ClinicImport.Doubtful doubtful, Optional<UUID> expected) {
        kept(come, () -> imports.keep(doubtful, around.coach().clock().time()), expected);
    }

    private void assign(ClinicImport.Come come, ClinicImport.Doubtful doubtful, UUID patient) {
        kept(
                come,
                () -> imports.keepFor(patient, doubtful, around.coach().clock().time()),
                Optional.of(patient));
    }

    private void kept(ClinicImport.Come come, Supplier<ImportAnswer.Outcome> keep, Optional<UUID> page) {
        clinic.run(
                keep,
                outcome -> clinic.answer(List.of(new ImportAnswer(name(come), outcome, () -> {}, () -> {})), page));
    }

    private void choosePatient(ClinicImport.Come come, ClinicImport.Doubtful doubtful) {
        long visit = clinic.visit();
        clinic.run(() -> clinic.desk().list(clinic.today()), caseload -> {
            if (clinic.isStillHere(visit)) {
                WhoseView view = new WhoseView(
                        caseload,
                        new WhoseView.Came(name(come), new ImportWords(words).of(come.outcome())),
                        words,
                        patient -> assign(come, doubtful, patient),
                        () -> clinic.answer(List.of(answer(come, Optional.empty())), Optional.empty()));
                around.shell().show(view, Place.PATIENTS);
                view.takeFocus();
            }
        });
    }

    /// Takes results back out of the list that came in for the wrong patient.
    void remove(UUID patient, String digest) {
        imports.remove(patient, digest);
    }
}
