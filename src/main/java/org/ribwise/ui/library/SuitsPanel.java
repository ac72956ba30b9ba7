package org.ribwise.ui.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.safety.FittedRoutine.FittedItem;
import org.ribwise.domain.safety.Suitability;
import org.ribwise.domain.safety.Suitability.Reason;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.SafetyWords;

/// What the safety envelope says to the person: why something is not for them and what they can do instead,
/// or what is changed for them.
///
/// @param model where the alternatives are found
/// @param words the words
/// @param safety makes the sentences
/// @param look shows another entry
record SuitsPanel(LibraryModel model, Messages words, SafetyWords safety, Consumer<LibraryEntry> look) {

    /// The panel; empty when the entry suits as it is.
    Optional<Region> of(LibraryEntry entry) {
        return switch (entry.suits()) {
            case AS_IT_IS -> Optional.empty();
            case CHANGED -> Optional.of(changed(entry));
            case NOT_FOR_YOU -> Optional.of(refused("library-panel-not", words.get("library.notForYouBecause"), entry));
            case WHEN_PRESCRIBED ->
                Optional.of(refused("library-panel-prescribed", words.get("library.whenPrescribedWhy"), entry));
        };
    }

    private Region changed(LibraryEntry entry) {
        List<String> lines = new ArrayList<>();
        for (FittedItem item : entry.fitted().items()) {
            if (item.suitability() instanceof Suitability.WithChanges(var changes)
                    && item.played().isPresent()) {
                playedInstead(item).ifPresent(instead -> lines.add(ofItem(entry, item, instead)));
                safety.changes(changes).forEach(change -> lines.add(ofItem(entry, item, change)));
            } else {
                safety.refusals(item.suitability().reasons()).forEach(reason -> lines.add(outOrInstead(item, reason)));
            }
        }
        return panel("library-panel-changed", words.get("library.changedForYouList"), lines);
    }

    /// Which exercise takes the place of one, said once whatever number of reasons there are.
    private Optional<String> playedInstead(FittedItem item) {
        return item.playsWhatWasAsked()
                ? Optional.empty()
                : item.played()
                        .map(played -> words.get(
                                "library.playedInstead",
                                played.exercise().name().in(words.locale())));
    }

    private String ofItem(LibraryEntry entry, FittedItem item, String change) {
        return entry.kind() == EntryKind.ROUTINE ? words.get("library.itemChange", nameOf(item), change) : change;
    }

    private String outOrInstead(FittedItem item, String reason) {
        String name = item.played()
                .map(played -> words.get(
                        "library.insteadOf",
                        nameOf(item),
                        played.exercise().name().in(words.locale())))
                .orElseGet(() -> words.get("library.leftOut", nameOf(item)));
        return name + " " + reason;
    }

    private String nameOf(FittedItem item) {
        return item.asked().exercise().name().in(words.locale());
    }

    private Region refused(String style, String title, LibraryEntry entry) {
        List<Reason> refusals = entry.fitted().items().stream()
                .flatMap(item -> item.suitability().reasons().stream())
                .toList();
        VBox panel = panel(style, title, safety.refusals(refusals));
        Set<ExerciseId> instead = new LinkedHashSet<>();
        refusals.forEach(refusal -> refusal.instead().ifPresent(instead::add));
        entry.first()
                .played()
                .map(item -> item.exercise().id())
                .filter(id -> !id.equals(entry.id()))
                .ifPresent(instead::add);
        List<LibraryEntry> offered =
                instead.stream().flatMap(id -> model.entry(id).stream()).toList();
        if (!offered.isEmpty()) {
            panel.getChildren().add(DetailSections.paragraph(words.get("library.insteadTitle")));
            offered.forEach(other -> panel.getChildren().add(button(other)));
        }
        return panel;
    }

    private Button button(LibraryEntry other) {
        return Buttons.second("library-instead", other.name().in(words.locale()), () -> look.accept(other));
    }

    private static VBox panel(String style, String title, List<String> lines) {
        Label heading = new Label(title);
        heading.getStyleClass().add("library-heading");
        heading.setWrapText(true);
        VBox panel = new VBox(heading, DetailSections.bullets(lines));
        panel.getStyleClass().addAll("library-panel", style);
        return panel;
    }
}
