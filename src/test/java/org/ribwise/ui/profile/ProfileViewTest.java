package org.ribwise.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.control.ScoreRow;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// What the person says about themselves, in a window of the headless platform.
class ProfileViewTest {

    private static final Messages WORDS = Messages.load(Locale.UK);

    private final Notebook notes = new Notebook();
    private final List<String> left = new ArrayList<>();

    @Test
    void anAnswerIsKeptAtOnceAndTheSameAnswerAgainTakesItBack() {
        FxThread.run(() -> {
            ProfileView view = shown();
            button(view, "about-COPD-YES").fire();
            assertThat(notes.answers().conditions()).containsExactly(SafetyTag.COPD);
            button(view, "about-COPD-YES").fire();
            assertThat(notes.answers().conditions()).isEmpty();
            assertThat(notes.answers().notAsked()).contains(SafetyTag.COPD);
            view.getScene().getWindow().hide();
        });
    }

    @Test
    void whatIsOutOfRangeStaysOnTheLineWithASentenceAndDoneLeadsThere() {
        FxThread.run(() -> {
            ProfileView view = shown();
            field(view, "profile-best").setText("4500");
            button(view, "about-save").fire();
            assertThat(left).isEmpty();
            assertThat(field(view, "profile-best").getText()).isEqualTo("4500");
            assertThat(view.getScene().getFocusOwner().getId()).isEqualTo("profile-best");
            Label problem = (Label) find(view, "profile-best-problem");
            assertThat(problem.isVisible()).isTrue();
            assertThat(problem.getText()).contains("50 to 900 L/min");
            field(view, "profile-best").setText("450");
            button(view, "about-save").fire();
            assertThat(left).containsExactly("done");
            assertThat(notes.facts().breathing().best()).isPresent();
            view.getScene().getWindow().hide();
        });
    }

    @Test
    void whatIsKnownIsShownAndNotWrittenAgain() {
        notes.says(notes.facts()
                .withName("Ana")
                .with(notes.facts().breathing().withUsualBreathlessness(Optional.of(new Nrs(3)))));
        int before = notes.facts.size();
        FxThread.run(() -> {
            ProfileView view = shown();
            assertThat(field(view, "profile-name").getText()).isEqualTo("Ana");
            assertThat(((ScoreRow) find(view, "profile-usual")).rating()).contains(new Nrs(3));
            assertThat(view.commit()).isTrue();
            assertThat(notes.facts).hasSize(before);
            view.getScene().getWindow().hide();
        });
    }

    @Test
    void aDoctorsWordIsAskedForOnlyWhereSomethingMayApply() {
        FxThread.run(() -> {
            ProfileView view = shown();
            Node allowed = find(view, "clearance-EYE-allowed");
            assertThat(allowed.isVisible()).isFalse();
            button(view, "clearance-EYE-NOT_SURE").fire();
            assertThat(allowed.isVisible()).isTrue();
            button(view, "clearance-EYE-allowed-YES").fire();
            assertThat(field(view, "clearance-EYE-day").getText()).isEqualTo("22/11/2026");
            button(view, "clearance-EYE-NO").fire();
            assertThat(allowed.isVisible()).isFalse();
            assertThat(notes.facts().withoutClearance()).isEmpty();
            view.getScene().getWindow().hide();
        });
    }

    private ProfileView shown() {
        ProfileView view = new ProfileView(
                new ProfileModel(notes, LocalDate.of(2026, 11, 22)), WORDS, List.of(), () -> left.add("done"));
        Scene scene = new Scene(view, 810, 720);
        Look.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.applyCss();
        view.layout();
        return view;
    }

    private static Node find(ProfileView view, String id) {
        return Objects.requireNonNull(view.lookup("#" + id), id);
    }

    private static ButtonBase button(ProfileView view, String id) {
        return (ButtonBase) find(view, id);
    }

    private static TextField field(ProfileView view, String id) {
        return (TextField) find(view, id);
    }
}
