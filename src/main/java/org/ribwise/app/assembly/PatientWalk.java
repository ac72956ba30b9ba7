package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ribwise.domain.caseload.CaseloadHistory;
import org.ribwise.domain.caseload.PastResults;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PatientNote;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.progress.Progress;
import org.ribwise.ui.caseload.ImportAnswer;
import org.ribwise.ui.caseload.ImportAnswers;
import org.ribwise.ui.caseload.PatientForm;
import org.ribwise.ui.caseload.PatientPage;
import org.ribwise.ui.caseload.PatientView;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.profile.ProfileModel;
import org.ribwise.ui.profile.ProfileView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way through one patient's page.
final class PatientWalk {

    private final Surroundings around;
    private final ClinicWalk clinic;
    private final ClinicFiles files;
    private final PatientPlans plans;
    private final Messages words;

    PatientWalk(Surroundings around, House house, ClinicWalk clinic, ClinicFiles files) {
        this.around = around;
        this.clinic = clinic;
        this.files = files;
        this.plans = new PatientPlans(around, house, clinic, files, this);
        this.words = around.words();
    }

    /// Shows a patient's page.
    void show(UUID patient) {
        show(patient, List.of(), "");
    }

    /// Shows it with what just happened.
    ///
    /// @param answers what came of files
    /// @param said what was done; may be empty
    void show(UUID patient, List<ImportAnswer> answers, String said) {
        show(patient, answers, view -> view.say(said));
    }

    /// Shows it, and goes on from there.
    void show(UUID patient, Consumer<PatientView> then) {
        show(patient, List.of(), then);
    }

    private void show(UUID patient, List<ImportAnswer> answers, Consumer<PatientView> then) {
        long visit = clinic.visit();
        clinic.run(() -> page(patient), page -> {
            if (!clinic.isStillHere(visit)) {
                return;
            }
            if (page.isEmpty()) {
                clinic.show();
                return;
            }
            ImportAnswers came = new ImportAnswers(words);
            PatientView view = new Shown(page.get()).view(came);
            around.shell().show(view, Place.PATIENTS);
            came.show(answers);
            view.takeFocus();
            then.accept(view);
        });
    }

    /// Keeps something about a patient, and shows the page as it is then.
    void keep(UUID patient, Runnable job, String said) {
        clinic.run(
                () -> {
                    job.run();
                    return true;
                },
                done -> show(patient, List.of(), said));
    }

    private Optional<PatientPage> page(UUID id) {
        CaseloadHistory history = clinic.desk().history();
        Optional<Results> results = files.results(id);
        return clinic.desk()
                .list(clinic.today())
                .line(id)
                .map(line -> new PatientPage(
                        line,
                        conditions(line.entry().patient()),
                        history.versions(id),
                        plans.unfinished(id),
                        history.notes(id),
                        history.results(id).stream()
                                .map(came -> new PatientPage.Came(came.digest(), came.createdAt(), came.importedAt()))
                                .toList(),
                        results.map(PatientPage.Went::of).orElse(List.of()),
                        results.map(PastResults::of).map(Progress::new)));
    }

    private String conditions(Patient patient) {
        String said = patient.profile(clinic.today()).conditions().stream()
                .sorted()
                .map(words::name)
                .collect(Collectors.joining(", "));
        int open = patient.answers().notAsked().size();
        if (open == SafetyTag.values().length) {
            return words.get("caseload.conditionsNotAsked");
        }
        return words.get("caseload.conditionsAre", said.isEmpty() ? words.get("caseload.none") : said, open);
    }

    /// The page as it is shown: everything that starts from it.
    private final class Shown {

        private final PatientPage page;
        private final Patient patient;

        Shown(PatientPage page) {
            this.page = page;
            this.patient = page.line().entry().patient();
        }

        PatientView view(ImportAnswers came) {
            Optional<UUID> here = Optional.of(patient.id());
            PatientView[] view = new PatientView[1];
            view[0] = new PatientView(
                    page,
                    clinic.today(),
                    words,
                    new PatientView.Ways(
                            clinic::show,
                            this::change,
                            this::conditions,
                            () -> clinic.results().choose(here),
                            dropped -> clinic.results().bring(dropped, here),
                            this::note,
                            note -> keep(() -> clinic.desk().log().removeNote(note), words.get("caseload.noteRemoved")),
                            digest -> keep(
                                    () -> clinic.results().remove(patient.id(), digest),
                                    words.get("caseload.cameRemoved")),
                            this::remove,
                            plans.ways(patient, () -> view[0])),
                    came);
            return view[0];
        }

        private void keep(Runnable job, String said) {
            PatientWalk.this.keep(patient.id(), job, said);
        }

        private void change() {
            clinic.visit();
            PatientForm form = new PatientForm(
                    Optional.of(patient),
                    clinic.today(),
                    words,
                    (name, year) -> keep(() -> clinic.desk().log().save(patient.called(name, year)), ""),
                    () -> show(patient.id()));
            around.shell().show(form, Place.PATIENTS);
            form.takeFocus();
        }

        private void conditions() {
            clinic.visit();
            PatientNotes notes = new PatientNotes(
                    patient,
                    changed -> clinic.run(
                            () -> {
                                clinic.desk().log().save(changed);
                                return true;
                            },
                            done -> {}));
            ProfileView view = new ProfileView(
                    new ProfileModel(notes, clinic.today()),
                    words,
                    words.get("caseload.conditionsOf", patient.name()),
                    words.get("caseload.conditionsWhy", patient.name()),
                    () -> show(patient.id()));
            around.shell().show(view, Place.PATIENTS);
            view.takeFocus();
        }

        private void note(String text, boolean spoken) {
            PatientNote note = new PatientNote(
                    around.coach().newId().get(),
                    patient.id(),
                    around.coach().clock().time(),
                    spoken,
                    text);
            keep(() -> clinic.desk().log().save(note), words.get("caseload.noted"));
        }

        private void remove() {
            clinic.run(
                    () -> {
                        clinic.desk().log().remove(patient.id());
                        return true;
                    },
                    done -> {
                        clinic.show();
                        around.shell().notice(words.get("caseload.removed", patient.name()));
                    });
        }
    }
}
