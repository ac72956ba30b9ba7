package org.ribwise.app.assembly;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.ribwise.domain.caseload.CaseloadLog;
import org.ribwise.domain.caseload.Patient;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.domain.caseload.UnfinishedPlan;
import org.ribwise.domain.drafting.PlanDraft;
import org.ribwise.domain.exchange.Repertoire;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanHeading;
import org.ribwise.exchange.plan.PlanContent;
import org.ribwise.ui.builder.UnfinishedView;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.shell.ShellView.Place;

/// The way from a patient's page through the builder and back. What is written is kept with every change, so that
/// neither a closed window nor a crash loses it, and offered the next time.
final class PlanWriting {

    private final Surroundings around;
    private final ClinicWalk clinic;
    private final ClinicFiles files;
    private final PatientWalk pages;
    private final BuilderWalk builder;
    private final Messages words;

    PlanWriting(Surroundings around, ClinicWalk clinic, ClinicFiles files, PatientWalk pages) {
        this.around = around;
        this.clinic = clinic;
        this.files = files;
        this.pages = pages;
        this.builder = new BuilderWalk(around);
        this.words = around.words();
    }

    /// What there is to begin with.
    ///
    /// @param kept what was begun before
    /// @param draft the same as a plan; empty when there is none, or it cannot be read any more
    /// @param start what is begun otherwise
    /// @param repertoire what it is written with
    private record Begun(
            Optional<UnfinishedPlan> kept, Optional<PlanDraft> draft, BuilderWalk.Start start, Repertoire repertoire) {}

    /// Writes a plan.
    ///
    /// @param from the version to go on from; empty for another plan
    void write(Patient patient, Optional<PlanVersion> from) {
        long visit = clinic.visit();
        clinic.run(() -> begun(patient, from), begun -> {
            if (clinic.isStillHere(visit)) {
                begin(patient, begun);
            }
        });
    }

    private Begun begun(Patient patient, Optional<PlanVersion> from) {
        Optional<UnfinishedPlan> kept = clinic.desk().history().unfinished(patient.id());
        BuilderWalk.Start start = from.map(files::plan)
                .<BuilderWalk.Start>map(plan -> new BuilderWalk.Start.After(plan, nextNumber(plan, patient)))
                .orElseGet(BuilderWalk.Start.Anew::new);
        return new Begun(
                kept,
                kept.map(UnfinishedPlan::text).flatMap(PlanContent::draft),
                start,
                files.repertoire(patient.id()));
    }

    /// A number that no version has: a version that was signed is never written over.
    private int nextNumber(Plan plan, Patient patient) {
        UUID id = plan.heading().id();
        return 1
                + clinic.desk().history().versions(patient.id()).stream()
                        .filter(version -> version.plan().equals(id))
                        .mapToInt(PlanVersion::number)
                        .max()
                        .orElse(plan.heading().version());
    }

    private void begin(Patient patient, Begun begun) {
        if (begun.draft().isEmpty()) {
            begun.kept().ifPresent(lost -> around.shell().notice(words.get("builder.unfinishedGone")));
            open(patient, begun.start(), begun.repertoire());
            return;
        }
        PlanDraft draft = begun.draft().get();
        UnfinishedView view = new UnfinishedView(
                draft,
                begun.kept().orElseThrow().at(),
                words,
                new UnfinishedView.Ways(
                        () -> open(patient, new BuilderWalk.Start.Unfinished(draft), begun.repertoire()),
                        () -> open(patient, begun.start(), begun.repertoire()),
                        () -> pages.show(patient.id())));
        around.shell().show(view, Place.PATIENTS);
        view.takeFocus();
    }

    private void open(Patient patient, BuilderWalk.Start start, Repertoire repertoire) {
        clinic.visit();
        Keeper keeper = new Keeper(patient.id());
        builder.open(new BuilderWalk.Wish(
                new BuilderWalk.Patient(
                        patient.name(),
                        patient.profile(clinic.today()),
                        new PlanHeading.Patient(patient.id(), patient.name()),
                        repertoire.library()),
                start,
                plan -> written(patient, plan, repertoire),
                () -> pages.show(patient.id()),
                new BuilderWalk.Keeping(keeper::keep, keeper::forget)));
    }

    /// What could not be opened by the patient is told, and the builder stays.
    private void written(Patient patient, Plan plan, Repertoire repertoire) {
        List<String> obstacles = files.obstacles(plan, repertoire);
        if (!obstacles.isEmpty()) {
            around.shell().notice(String.join("\n", obstacles));
            return;
        }
        PlanHeading heading = plan.heading();
        pages.keep(
                patient.id(),
                () -> clinic.desk().writeTogether(() -> {
                    CaseloadLog log = clinic.desk().log();
                    log.save(files.draft(plan, repertoire));
                    log.removeUnfinished(patient.id());
                }),
                words.get("caseload.planKept", heading.title(), heading.version()));
    }

    /// Keeps what is written of one patient's plan. Letters come faster than a slow disk takes them: what was overtaken
    /// is not written.
    private final class Keeper {

        private final UUID patient;
        private final AtomicReference<Optional<PlanDraft>> latest = new AtomicReference<>(Optional.empty());

        Keeper(UUID patient) {
            this.patient = patient;
        }

        void keep(PlanDraft draft) {
            latest.set(Optional.of(draft));
            OffsetDateTime now = around.coach().clock().time();
            write(() -> latest.getAndSet(Optional.empty())
                    .map(one -> new UnfinishedPlan(patient, now, PlanContent.text(one, now)))
                    .ifPresent(clinic.desk().log()::save));
        }

        void forget() {
            latest.set(Optional.empty());
            write(() -> clinic.desk().log().removeUnfinished(patient));
        }

        /// The screen with the plan stays when it cannot be written.
        private void write(Runnable job) {
            around.work()
                    .run(
                            () -> {
                                job.run();
                                return true;
                            },
                            done -> around.shell().closeNotice(words.get("builder.notWritten")),
                            trouble -> around.shell().notice(words.get("builder.notWritten")));
        }
    }
}
