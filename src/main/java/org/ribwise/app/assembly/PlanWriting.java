package org.ribwise.app.assembly;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
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
import org.ribwise.ui.caseload.PatientPage;
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

    /// Goes on with the plan that is not finished.
    void goOn(Patient patient) {
        long visit = clinic.visit();
        clinic.run(() -> begun(patient, Optional.empty()), begun -> {
            if (clinic.isStillHere(visit)) {
                begun.draft()
                        .ifPresentOrElse(
                                draft -> open(patient, new BuilderWalk.Start.Unfinished(draft), begun.repertoire()),
                                () -> begin(patient, begun));
            }
        });
    }

    /// What a patient's page says of the plan that is not finished; empty when there is none, or it cannot be read any
    /// more. For the thread of the record.
    Optional<PatientPage.Unfinished> unfinished(UUID patient) {
        return clinic.desk()
                .history()
                .unfinished(patient)
                .flatMap(kept -> draft(kept)
                        .map(draft -> new PatientPage.Unfinished(
                                draft.head().title(), draft.head().version(), kept.at())));
    }

    /// What was begun, as the version that it becomes: since then another may have been kept under its number.
    private Optional<PlanDraft> draft(UnfinishedPlan kept) {
        return PlanContent.draft(kept.text())
                .map(draft -> draft.numbered(freeNumber(
                        kept.patient(), draft.head().id(), draft.head().version())));
    }

    private Begun begun(Patient patient, Optional<PlanVersion> from) {
        Optional<UnfinishedPlan> kept = clinic.desk().history().unfinished(patient.id());
        BuilderWalk.Start start = from.map(files::plan)
                .<BuilderWalk.Start>map(plan -> new BuilderWalk.Start.After(plan, nextNumber(patient.id(), plan)))
                .orElseGet(BuilderWalk.Start.Anew::new);
        return new Begun(kept, kept.flatMap(this::draft), start, files.repertoire(patient.id()));
    }

    /// The number of the version after one.
    private int nextNumber(UUID patient, Plan plan) {
        return freeNumber(patient, plan.heading().id(), plan.heading().version() + 1);
    }

    /// The wanted number, or the one after the highest where there is a version with it already: a version that was
    /// signed is never written over.
    private int freeNumber(UUID patient, UUID plan, int wanted) {
        return clinic.desk().history().versions(patient).stream()
                .filter(version -> version.plan().equals(plan))
                .mapToInt(version -> version.number() + 1)
                .reduce(wanted, Math::max);
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
        AtomicBoolean finished = new AtomicBoolean();
        builder.open(new BuilderWalk.Wish(
                new BuilderWalk.Patient(
                        patient.name(),
                        patient.profile(clinic.today()),
                        new PlanHeading.Patient(patient.id(), patient.name()),
                        repertoire.library()),
                start,
                plan -> {
                    List<String> obstacles = files.obstacles(plan, repertoire);
                    if (!obstacles.isEmpty()) {
                        // the patient could not open it: the builder stays
                        around.shell().notice(String.join("\n", obstacles));
                    } else if (!finished.getAndSet(true)) {
                        // pressed twice, it would be two versions
                        written(patient, plan, repertoire);
                    }
                },
                () -> pages.show(patient.id()),
                new BuilderWalk.Keeping(keeper::keep, keeper::forget)));
    }

    private void written(Patient patient, Plan plan, Repertoire repertoire) {
        clinic.run(
                () -> {
                    PlanVersion version = files.draft(freed(plan, patient), repertoire);
                    clinic.desk().writeTogether(() -> {
                        CaseloadLog log = clinic.desk().log();
                        log.save(version);
                        log.removeUnfinished(patient.id());
                    });
                    return version;
                },
                kept -> pages.show(
                        patient.id(), List.of(), words.get("caseload.planKept", kept.title(), kept.number())));
    }

    /// The plan as a version that there is none of yet: the command line may have kept one since it was begun.
    private Plan freed(Plan plan, Patient patient) {
        PlanHeading now = plan.heading();
        int number = freeNumber(patient.id(), now.id(), now.version());
        return new Plan(
                new PlanHeading(now.id(), number, now.title(), now.createdAt(), now.by(), now.forWhom()),
                plan.times(),
                plan.words(),
                plan.prescriptions(),
                plan.switchedOn(),
                plan.overrides());
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
