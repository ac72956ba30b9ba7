package org.ribwise.ui.caseload;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.caseload.PlanVersion;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.control.DateWords;
import org.ribwise.ui.control.Labels;
import org.ribwise.ui.kit.Messages;

/// Versions of a patient's plans, the newest first, with what can be done with each.
public final class VersionsCard extends VBox {

    private final Messages words;
    private final Ways ways;

    /// What can be done with plans.
    ///
    /// @param write opens the builder: with a version to go on from, or with none
    /// @param goOn opens the builder with the plan that is not finished
    /// @param save signs a version, if it was not yet, and saves its file
    /// @param print saves the paper sheet of a version that was signed
    /// @param compare shows what changed from the first of two versions to the second
    public record Ways(
            Consumer<Optional<PlanVersion>> write,
            Runnable goOn,
            Consumer<PlanVersion> save,
            Consumer<PlanVersion> print,
            BiConsumer<PlanVersion, PlanVersion> compare) {}

    VersionsCard(PatientPage page, Messages words, Ways ways) {
        this.words = words;
        this.ways = ways;
        setId("versions");
        getStyleClass().addAll("card", "stack");
        getChildren().add(Labels.wrapping(words.get("caseload.plans"), "card-title"));
        Button write = Buttons.main(
                "plan-write",
                words.get("caseload.planWrite"),
                () -> ways.write().accept(Optional.empty()));
        page.unfinished().ifPresent(one -> {
            getChildren().add(unfinished(one));
            write.getStyleClass().setAll("button", "second-action");
        });
        getChildren().add(CaseloadParts.row(write));
        List<PlanVersion> newest = page.versions().reversed();
        newest.forEach(version -> getChildren().add(line(version, before(version, newest))));
        if (newest.isEmpty() && page.unfinished().isEmpty()) {
            getChildren().add(Labels.wrapping(words.get("caseload.noPlanYet")));
        }
    }

    /// The plan that is not finished comes first, with the one thing to do about it.
    private VBox unfinished(PatientPage.Unfinished plan) {
        String title = plan.title().isBlank()
                ? words.get("caseload.noTitleYet")
                : plan.title().strip();
        String head = words.get("caseload.version", title, plan.number());
        Label when = Labels.wrapping(
                words.get("caseload.planUnfinished", new DateWords(words.locale()).dateTime(plan.at())), "muted");
        when.setId("plan-unfinished");
        Button goOn = Buttons.main("plan-go-on", words.get("caseload.planGoOn"), ways.goOn());
        goOn.setAccessibleText(words.get("caseload.planGoOn") + ": " + head);
        VBox line = new VBox(Labels.wrapping(head, "caseload-name"), when, CaseloadParts.row(goOn));
        line.getStyleClass().add("caseload-answer");
        return line;
    }

    /// The newest version of the same plan that is older.
    private static Optional<PlanVersion> before(PlanVersion version, List<PlanVersion> all) {
        return all.stream()
                .filter(other -> other.plan().equals(version.plan()) && other.number() < version.number())
                .max(Comparator.comparingInt(PlanVersion::number));
    }

    private VBox line(PlanVersion version, Optional<PlanVersion> before) {
        DateWords dates = new DateWords(words.locale());
        String head = words.get("caseload.version", version.title(), version.number());
        String when = version.signed()
                .map(signed -> words.get("caseload.versionSigned", dates.dateTime(signed.at())))
                .orElseGet(() -> words.get("caseload.versionDraft", dates.dateTime(version.madeAt())));
        String id = version.plan() + "-" + version.number();
        FlowPane row = CaseloadParts.row(
                named(
                        "plan-save-" + id,
                        saveText(version),
                        head,
                        () -> ways.save().accept(version)),
                named(
                        "plan-edit-" + id,
                        words.get("caseload.planEdit"),
                        head,
                        () -> ways.write().accept(Optional.of(version))));
        if (version.signed().isPresent()) {
            row.getChildren()
                    .add(named(
                            "plan-print-" + id,
                            words.get("caseload.planPrint"),
                            head,
                            () -> ways.print().accept(version)));
        }
        before.ifPresent(other -> row.getChildren()
                .add(named(
                        "plan-compare-" + id,
                        words.get("caseload.planCompare"),
                        head,
                        () -> ways.compare().accept(other, version))));
        VBox line = new VBox(Labels.wrapping(head, "caseload-name"), Labels.wrapping(when, "muted"), row);
        line.getStyleClass().add("caseload-answer");
        return line;
    }

    private String saveText(PlanVersion version) {
        return version.signed().isPresent() ? words.get("caseload.planSaveAgain") : words.get("caseload.planSign");
    }

    private static Button named(String id, String text, String of, Runnable run) {
        Button button = Buttons.second(id, text, run);
        button.setAccessibleText(text + ": " + of);
        return button;
    }
}
