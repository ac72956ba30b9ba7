package org.ribwise.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// The session that is offered first, laid out once, as when the screen appears.
class MainCardTest {

    private static final int NARROW_PIXELS = 420;
    private static final int WINDOW_PIXELS = 735;
    private static final int WIDE_PIXELS = 1400;

    @ParameterizedTest
    @ValueSource(ints = {NARROW_PIXELS, WINDOW_PIXELS, WIDE_PIXELS})
    void noWordIsCutOffWhenTheCardAppears(int width) {
        FxThread.run(() -> {
            MainCard card = new MainCard(everyDay(), Messages.load(Locale.UK), () -> {});
            VBox column = new VBox(card);
            Look.dress(new Scene(column, width, 720));

            column.applyCss();
            column.layout();

            assertThat(card.lookup(".picture").isVisible()).as("a picture").isEqualTo(width > NARROW_PIXELS);
            assertThat(labels(card))
                    .isNotEmpty()
                    .allSatisfy(label -> assertThat(label.getHeight())
                            .as(label.getText())
                            .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth())));
        });
    }

    private static FittedRoutine everyDay() {
        ExerciseLibrary library = new JsonExerciseSource(Path.of("exercises")).read();
        Routine calm = library.routines().stream()
                .filter(routine -> routine.id().value().equals("rt-chair-calm-short"))
                .findFirst()
                .orElseThrow();
        return new Envelope(library).fit(calm, Profile.UNKNOWN);
    }

    private static List<Label> labels(MainCard card) {
        return card.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(Label::isVisible)
                .toList();
    }
}
