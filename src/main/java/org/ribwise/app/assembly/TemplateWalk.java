package org.ribwise.app.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.drafting.Templates;
import org.ribwise.domain.exchange.Repertoire;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.ui.builder.ManyModel;
import org.ribwise.ui.builder.ManyView;
import org.ribwise.ui.shell.ShellView.Place;

/// The way from the list of patients to one template for several of them. What is kept are drafts: each is signed on
/// its patient's page.
final class TemplateWalk {

    private final Surroundings around;
    private final ClinicWalk clinic;
    private final ClinicFiles files;
    private String by = "";

    TemplateWalk(Surroundings around, ClinicWalk clinic, ClinicFiles files) {
        this.around = around;
        this.clinic = clinic;
        this.files = files;
    }

    private record Read(List<ManyModel.Person> people, Templates templates) {}

    void open() {
        long visit = clinic.visit();
        clinic.run(() -> new Read(people(), around.templates().read()), read -> {
            if (clinic.isStillHere(visit)) {
                show(read);
            }
        });
    }

    private List<ManyModel.Person> people() {
        return clinic.desk().history().entries().stream()
                .map(CaseloadEntry::patient)
                .map(patient -> new ManyModel.Person(patient.id(), patient.name(), patient.profile(clinic.today())))
                .sorted(Comparator.comparing(ManyModel.Person::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private void show(Read read) {
        ManyModel model = new ManyModel(
                read.people(),
                read.templates(),
                new Envelope(around.exchange().repertoire().library()),
                around.coach().newId(),
                around.coach().clock()::time);
        ManyView view =
                new ManyView(model, by, around.words(), around.work(), new ManyView.Ways(this::keep, clinic::show));
        around.shell().show(view, Place.PATIENTS);
        view.takeFocus();
    }

    /// Keeps all of them, or none.
    private void keep(List<Plan> plans) {
        plans.stream().findFirst().ifPresent(plan -> by = plan.heading().by().name());
        Repertoire repertoire = around.exchange().repertoire();
        Optional<List<String>> obstacles = plans.stream()
                .map(plan -> files.obstacles(plan, repertoire))
                .filter(some -> !some.isEmpty())
                .findFirst();
        if (obstacles.isPresent()) {
            around.shell().notice(String.join("\n", obstacles.get()));
            return;
        }
        clinic.run(
                () -> {
                    clinic.desk()
                            .writeTogether(() ->
                                    plans.forEach(plan -> clinic.desk().log().save(files.draft(plan, repertoire))));
                    return plans.size();
                },
                kept -> {
                    clinic.show();
                    around.shell().notice(around.words().get("builder.manyKept", kept));
                });
    }
}
