package org.ribwise.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// Where the keyboard is on the first screen.
class TodayViewTest {

    private final VBox planPlace = new VBox();

    @Test
    void thePlanThatIsReadLaterTakesTheKeyboardOver() {
        FxThread.run(() -> {
            TodayView view = shown();
            assertThat(focused(view)).isEqualTo("start-main");

            planPlace.getChildren().setAll(plan());
            assertThat(focused(view)).isEqualTo("plan-start");
        });
    }

    @Test
    void whoHasTakenTheKeyboardElsewhereKeepsIt() {
        FxThread.run(() -> {
            TodayView view = shown();
            view.lookup("#to-library").requestFocus();

            planPlace.getChildren().setAll(plan());
            assertThat(focused(view)).isEqualTo("to-library");
        });
    }

    private static Button plan() {
        Button start = new Button("Start the plan");
        start.setId("plan-start");
        start.getStyleClass().add("main-action");
        return start;
    }

    private TodayView shown() {
        Envelope envelope = new Envelope(SampleRoutines.shipped());
        TodayModel model = new TodayModel(
                LocalDate.of(2026, 4, 1),
                LocalTime.of(9, 0),
                SampleRoutines.shipped().routines().stream()
                        .map(routine -> envelope.fit(routine, Profile.UNKNOWN))
                        .filter(offer -> offer.cleared().isPresent())
                        .toList(),
                List.of(),
                Optional.empty(),
                true);
        TodayView view = new TodayView(
                model,
                Messages.load(Locale.UK),
                start -> {},
                new TodayView.Ways(() -> {}, () -> {}, Optional.empty()),
                new TodayView.More(List.of(planPlace), List.of()));
        Scene scene = new Scene(view, 1_000, 720);
        Look.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.takeFocus();
        return view;
    }

    private static String focused(TodayView view) {
        return view.getScene().getFocusOwner().getId();
    }
}
