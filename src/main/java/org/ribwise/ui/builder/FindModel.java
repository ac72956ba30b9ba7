package org.ribwise.ui.builder;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.text.Folded;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.SearchText;

/// Finds exercises as one types; what does not suit the person comes last.
final class FindModel {

    private final List<Found> all;
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private String search = "";

    /// An exercise, and whether it suits the person.
    ///
    /// @param text what it can be searched by
    record Found(Exercise exercise, Fits fits, SearchText text) {}

    FindModel(Envelope envelope, Profile person, Messages words) {
        all = envelope.library().exercises().stream()
                .map(exercise -> new Found(exercise, Fits.of(exercise, envelope, person), text(exercise, words)))
                .toList();
        look();
    }

    private static SearchText text(Exercise exercise, Messages words) {
        String places = exercise.card().helps().stream().map(words::name).collect(Collectors.joining(" "));
        String rest = exercise.card().purpose().in(words.locale()) + " "
                + exercise.id().value();
        return new SearchText(Folded.of(exercise.name().in(words.locale())), Folded.of(places), Folded.of(rest));
    }

    /// What was found, best first.
    ObservableList<Found> found() {
        return found;
    }

    void search(String text) {
        if (!text.equals(search)) {
            search = text;
            look();
        }
    }

    private void look() {
        List<String> words = SearchText.wordsOf(search);
        found.setAll(all.stream()
                .filter(one -> one.text().rank(words).isPresent())
                .sorted(Comparator.comparing((Found one) -> one.fits() == Fits.NOT)
                        .thenComparingInt(one -> one.text().rank(words).orElse(0)))
                .toList());
    }
}
