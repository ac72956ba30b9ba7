package org.ribwise.app.assembly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.ui.caseload.CaseloadModel;
import org.ribwise.ui.caseload.CaseloadView;
import org.ribwise.ui.caseload.ClinicCard;
import org.ribwise.ui.caseload.ImportAnswer;
import org.ribwise.ui.caseload.ImportAnswers;
import org.ribwise.ui.caseload.KeyModel;
import org.ribwise.ui.caseload.KeyView;
import org.ribwise.ui.caseload.PatientForm;
import org.ribwise.ui.caseload.TroubleView;
import org.ribwise.ui.kit.CaseloadWords;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.shell.ShellView.Place;

/// The ways of somebody who works as a physiotherapist: the list of patients, a new one, results that come in, the key.
final class ClinicWalk {

    private final Surroundings around;
    private final Messages words;
    private final ClinicDesk desk;
    private final ImportWalk results;
    private final KeyModel key;
    private final CaseloadModel model = new CaseloadModel();
    private final ImportAnswers came;

    /// Made when it is shown first, and shown again: it follows the model as long as that lives.
    private Optional<CaseloadView> list = Optional.empty();

    private final PatientWalk patients;
    private final TemplateWalk templates;
    private final CopiesWalk copies;
    private final AtomicLong visits = new AtomicLong();

    /// @param around what the ways are walked with
    /// @param house lets the person choose files
    /// @param file where the caseload is
    ClinicWalk(Surroundings around, House house, Path file) {
        this.around = around;
        this.words = around.words();
        this.came = new ImportAnswers(words);
        this.desk = new ClinicDesk(file);
        ClinicFiles files = new ClinicFiles(desk, around.exchange(), words);
        this.results = new ImportWalk(around, house, this, files);
        this.key = new KeyModel(
                around.exchange().clinic(),
                around.work(),
                words,
                () -> around.coach().clock().time().toLocalDateTime());
        this.patients = new PatientWalk(around, house, this, files);
        this.templates = new TemplateWalk(around, this, files);
        this.copies = new CopiesWalk(around, house, this, file);
        around.computer()
                .settings()
                .now()
                .subscribe(now -> around.shell().offerPatients(now.use().physiotherapist()));
    }

    /// The card of the settings that turns the list on and off.
    Node settingsCard() {
        return new ClinicCard(
                around.computer().settings().now().get().use().physiotherapist(),
                words,
                yes -> around.computer().settings().change(now -> now.asPhysiotherapist(yes)));
    }

    /// Lets go of the caseload's file. Nothing is being written any more.
    void close() {
        desk.close();
    }

    /// Reads and lays out the list of somebody who has one before they ask for it. When it cannot be read they are
    /// told when they do.
    void prepare() {
        LocalDate today = today();
        if (around.computer().settings().now().get().use().physiotherapist()) {
            around.work().run(() -> desk.list(today), caseload -> around.shell().prepare(list(caseload)), untold -> {});
        }
    }

    /// The screen with these patients.
    private CaseloadView list(Caseload caseload) {
        model.show(caseload);
        CaseloadView shown = list.orElseGet(this::newList);
        list = Optional.of(shown);
        return shown;
    }

    /// Shows the list of patients.
    void show() {
        show(List.of());
    }

    private void show(List<ImportAnswer> answers) {
        long visit = visit();
        LocalDate today = today();
        run(() -> desk.list(today), caseload -> {
            if (!isStillHere(visit)) {
                return;
            }
            CaseloadView shown = list(caseload);
            around.shell().show(shown, Place.PATIENTS);
            came.show(answers);
            shown.takeFocus();
            copies.daily(visit);
        });
    }

    private CaseloadView newList() {
        return new CaseloadView(
                model,
                words,
                new CaseloadView.Ways(
                        patients::show,
                        this::add,
                        templates::open,
                        () -> results.choose(Optional.empty()),
                        files -> results.bring(files, Optional.empty()),
                        () -> showKey(this::show),
                        copies::show),
                came);
    }

    /// Counts the screens, so that an answer that comes after the person has gone elsewhere is dropped.
    long visit() {
        return visits.incrementAndGet();
    }

    /// Whether the person is still where they were. For any thread.
    boolean isStillHere(long visit) {
        return visit == visits.get();
    }

    /// The person goes to another place.
    void leave() {
        visit();
        model.forget();
    }

    private void add() {
        visit();
        PatientForm form = new PatientForm(Optional.empty(), today(), words, this::added, this::show);
        around.shell().show(form, Place.PATIENTS);
        form.takeFocus();
    }

    private void added(String name, OptionalInt birthYear) {
        Patient patient = new Patient(around.coach().newId().get(), name, birthYear);
        run(
                () -> {
                    desk.log().save(patient);
                    return patient.id();
                },
                patients::show);
    }

    /// Shows the list, or a patient's page, with what came of files of results.
    void answer(List<ImportAnswer> answers, Optional<UUID> page) {
        page.ifPresentOrElse(patient -> patients.show(patient, answers, ""), () -> show(answers));
    }

    /// The way of results that come in.
    ImportWalk results() {
        return results;
    }

    /// The key, as long as it is open.
    Optional<ClinicKeys.Open> openKey() {
        return key.open();
    }

    private void showKey(Runnable back) {
        showKey(() -> {}, back);
    }

    private void showKey(Runnable opened, Runnable back) {
        visit();
        key.read();
        KeyView view = new KeyView(key, words, new KeyView.Ways(opened, back));
        around.shell().show(view, Place.PATIENTS);
        view.takeFocus();
    }

    /// Does something with the open key; asks for the passphrase before, where it is locked.
    ///
    /// @param back where it leads without the passphrase
    void withKey(Consumer<ClinicKeys.Open> use, Runnable back) {
        key.open().ifPresentOrElse(use, () -> showKey(() -> key.open().ifPresent(use), back));
    }

    LocalDate today() {
        return around.coach().clock().today();
    }

    ClinicDesk desk() {
        return desk;
    }

    /// Does something with the caseload away from the screen; says so when it cannot be done.
    <T> void run(Supplier<T> job, Consumer<T> done) {
        around.work().run(job, done, this::trouble);
    }

    private void trouble(RuntimeException trouble) {
        String said = trouble instanceof RecordUnavailable unavailable
                ? words.get("caseload.trouble", new CaseloadWords(words).why(unavailable.kind()))
                : words.get("app.unexpected", trouble.getClass().getSimpleName());
        around.shell()
                .show(
                        new TroubleView(said, words, copies.mend(), new TroubleView.Ways(this::show, copies::show)),
                        Place.PATIENTS);
    }
}
