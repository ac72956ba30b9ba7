package org.ribwise.app.assembly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.Plan;
import org.ribwise.exchange.signing.FileKind;
import org.ribwise.ui.builder.CompareView;
import org.ribwise.ui.caseload.PatientPage;
import org.ribwise.ui.caseload.PatientView;
import org.ribwise.ui.caseload.VersionsCard;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.shell.ShellView.Place;

/// What starts from a patient's page and ends with a plan: written, signed, saved, printed.
final class PatientPlans {

    private static final String PDF = ".pdf";

    private final House house;
    private final ClinicWalk clinic;
    private final ClinicFiles files;
    private final PatientWalk pages;
    private final PlanWriting writing;
    private final Surroundings around;
    private final Messages words;

    /// @param around what the way is walked with
    /// @param house lets the person choose files
    /// @param clinic the way around
    /// @param files plans as texts and files
    /// @param pages leads back to a page
    PatientPlans(Surroundings around, House house, ClinicWalk clinic, ClinicFiles files, PatientWalk pages) {
        this.around = around;
        this.house = house;
        this.clinic = clinic;
        this.files = files;
        this.pages = pages;
        this.writing = new PlanWriting(around, clinic, files, pages);
        this.words = around.words();
    }

    /// What can be done with a patient's plans.
    ///
    /// @param view the page, once it is there
    VersionsCard.Ways ways(Patient patient, Supplier<PatientView> view) {
        return new VersionsCard.Ways(
                from -> writing.write(patient, from),
                () -> writing.goOn(patient),
                version -> save(patient, version, view.get()),
                version -> print(patient, version, view.get()),
                (before, after) -> compare(patient, before, after));
    }

    /// The plan that is being written for a patient; empty when there is none, or it cannot be read any more.
    Optional<PatientPage.Unfinished> unfinished(UUID patient) {
        return writing.unfinished(patient);
    }

    /// Two versions, and where their exercises have their names.
    private record Versions(Plan before, Plan after, ExerciseLibrary library) {}

    private void compare(Patient patient, PlanVersion before, PlanVersion after) {
        long visit = clinic.visit();
        clinic.run(() -> new Versions(files.plan(before), files.plan(after), files.library(before, after)), both -> {
            if (clinic.isStillHere(visit)) {
                CompareView view = new CompareView(
                        both.before(), both.after(), both.library(), words, () -> pages.show(patient.id()));
                around.shell().show(view, Place.PATIENTS);
                view.takeFocus();
            }
        });
    }

    /// What does not suit the patient any more is not signed.
    private void save(Patient patient, PlanVersion version, PatientView view) {
        if (version.signed().isPresent()) {
            place(patient, version.signed().get(), version.number(), view);
            return;
        }
        clinic.run(() -> files.forbidden(version, patient, clinic.today()), forbidden -> {
            if (forbidden.isEmpty()) {
                clinic.withKey(key -> sign(patient, version, key), () -> pages.show(patient.id()));
            } else {
                view.say(words.get("caseload.planForbidden", String.join(", ", forbidden)));
            }
        });
    }

    private void sign(Patient patient, PlanVersion version, ClinicKeys.Open key) {
        clinic.run(
                () -> files.signed(version, key, around.coach().clock().time()),
                signed -> pages.show(
                        patient.id(), view -> place(patient, signed.signed().orElseThrow(), signed.number(), view)));
    }

    private void place(Patient patient, PlanVersion.Signed signed, int number, PatientView view) {
        toFile(
                patient,
                () -> signed.file().bytes(),
                words.get("caseload.planFile", number) + FileKind.PLAN.extension(),
                view);
    }

    private void print(Patient patient, PlanVersion version, PatientView view) {
        view.askPaper((paper, large) -> toFile(
                patient,
                () -> files.sheet(version, paper, large),
                words.get("caseload.planFile", version.number()) + PDF,
                view));
    }

    private void toFile(Patient patient, Supplier<byte[]> content, String proposed, PatientView view) {
        Optional<Path> chosen = house.files().toSave(words.get("caseload.saveFile"), proposed);
        if (chosen.isEmpty()) {
            view.say(words.get("caseload.notSaved"));
            return;
        }
        Path path = chosen.get();
        String name = String.valueOf(path.getFileName());
        Runnable save = () -> around.work()
                .run(
                        () -> {
                            files.write(path, content.get());
                            return true;
                        },
                        done -> pages.show(patient.id(), List.of(), words.get("caseload.saved", name)),
                        trouble -> view.say(words.get("caseload.notWritten", name)));
        if (Files.exists(path)) {
            view.askToReplace(name, save);
        } else {
            save.run();
        }
    }
}
