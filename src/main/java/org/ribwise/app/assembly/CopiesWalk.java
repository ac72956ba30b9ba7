package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.ribwise.store.StoredKind;
import org.ribwise.ui.data.DataModel;
import org.ribwise.ui.data.DataView;
import org.ribwise.ui.data.DataWords;
import org.ribwise.ui.data.MendCard;
import org.ribwise.ui.kit.BackgroundWork;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.shell.ShellView.Place;

/// The copies of the list of patients: one is made every day on which it is looked at; they are seen, restored and
/// taken away, and put in the place of a list that was damaged.
final class CopiesWalk {

    private final Surroundings around;
    private final House house;
    private final ClinicWalk clinic;
    private final StoredCopies copies;
    private final Messages words;
    private final DataWords says;

    /// @param around what the way is walked with
    /// @param house lets the person choose files
    /// @param clinic the way around
    /// @param file where the list is
    CopiesWalk(Surroundings around, House house, ClinicWalk clinic, Path file) {
        this.around = around;
        this.house = house;
        this.clinic = clinic;
        this.words = around.words();
        this.says = new DataWords(words, DataWords.Of.PATIENTS);
        this.copies = new StoredCopies(
                file,
                StoredKind.CASELOAD,
                () -> Optional.of(clinic.desk().caseload()),
                clinic.desk()::trouble,
                around.coach().clock());
    }

    /// Shows what can be done with copies.
    void show() {
        clinic.visit();
        DataModel model = new DataModel(
                copies,
                house.files(),
                around.work(),
                BackgroundWork.screen(),
                around.coach().clock().ticker(),
                says);
        DataView view = new DataView(model, says, new DataView.Ways(this::restore, Optional.empty(), clinic::show));
        around.shell().show(view, Place.PATIENTS);
        model.read();
        view.takeFocus();
    }

    /// Offers to mend a list that could not be understood when it was opened; empty when nothing is to be mended.
    Optional<Node> mend() {
        return MendCard.of(copies, around.work(), says, new MendCard.Ways(this::restore, this::empty));
    }

    /// Makes the copy of the day unless it is there. It gives way as soon as the person goes on: the next time the list
    /// is shown it is tried again.
    ///
    /// @param visit where the person is
    void daily(long visit) {
        around.work()
                .run(
                        () -> {
                            copies.daily(share -> clinic.isStillHere(visit));
                            return true;
                        },
                        done -> {},
                        trouble -> around.shell().notice(words.get("caseload.noDailyCopy")));
    }

    private void restore() {
        whileClosed(copies::completeRestore, words.get("data.patientsRestored"));
    }

    private void empty() {
        whileClosed(copies::setAside, words.get("data.patientsEmpty"));
    }

    private void whileClosed(Runnable job, String said) {
        clinic.visit();
        clinic.run(
                () -> {
                    clinic.desk().whileClosed(job);
                    return true;
                },
                done -> {
                    clinic.show();
                    around.shell().notice(said);
                });
    }
}
