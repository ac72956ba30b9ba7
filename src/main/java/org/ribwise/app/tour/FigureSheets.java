package org.ribwise.app.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ribwise.app.tour.SheetMoments.Moment;
import org.ribwise.app.tour.SheetMoments.Shown;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.motion.BreathMoment;
import org.ribwise.domain.motion.Side;
import org.ribwise.ui.control.BodyPacer;
import org.ribwise.ui.control.FigureView;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;

/// Writes one contact sheet for each exercise: six moments of one repetition in order, each with time, breath and
/// cue, in light. Whoever reviews an exercise sees on one page what a person will see move.
public final class FigureSheets {

    private static final int COLUMNS = 3;
    private static final double CELL_WIDTH = 420;
    private static final double PICTURE_HEIGHT = 360;
    private static final double SHEET_WIDTH = 1360;
    private static final double SHEET_HEIGHT = 980;

    private final ExerciseLibrary library;
    private final Path out;
    private final Messages words = Messages.load(Locale.UK);

    /// @param library whose exercises are drawn
    /// @param out folder for the sheets; it is made when it is missing
    public FigureSheets(ExerciseLibrary library, Path out) {
        this.library = library;
        this.out = out;
    }

    /// Writes the sheets. Starts JavaFX on the platform that the system properties choose, and ends it.
    ///
    /// @return how many were written
    public int write() {
        try {
            Platform.startup(() -> {});
            Platform.setImplicitExit(false);
            for (Exercise exercise : library.exercises()) {
                WritableImage sheet = Stagehand.onScreen(() -> sheet(exercise));
                PictureFile.write(sheet, out, exercise.id().value() + ".png");
            }
            return library.exercises().size();
        } finally {
            Platform.exit();
        }
    }

    private WritableImage sheet(Exercise exercise) {
        Label title = new Label(words.get(
                "app.sheetTitle",
                exercise.name().in(words.locale()),
                exercise.id().value()));
        title.getStyleClass().add("instruction");
        GridPane grid = new GridPane(12, 12);
        List<Moment> moments = SheetMoments.of(exercise);
        for (int i = 0; i < moments.size(); i++) {
            grid.add(cell(moments.get(i)), i % COLUMNS, i / COLUMNS);
        }
        VBox page = new VBox(title, grid);
        page.getStyleClass().addAll("page", "stack");
        Scene scene = new Scene(page, SHEET_WIDTH, SHEET_HEIGHT);
        scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
        Look.dress(scene);
        return scene.snapshot(null);
    }

    private Region cell(Moment moment) {
        Region picture = switch (moment.shown()) {
            case Shown.Figure figure -> figure(figure);
            case Shown.Breath(var breath) -> pacer(breath);
        };
        picture.setMinHeight(PICTURE_HEIGHT);
        picture.setPrefHeight(PICTURE_HEIGHT);
        String breath = moment.phase().map(words::name).orElseGet(() -> words.get("player.breatheFreely"));
        String cue = moment.cue()
                .in(words.locale())
                .replace("{side}", words.get("player.wordLeft"))
                .replace("{other}", words.get("player.wordRight"));
        Label caption = new Label(words.get("app.sheetCaption", moment.millis() / 1000.0, breath, cue));
        caption.setWrapText(true);
        VBox cell = new VBox(picture, caption);
        cell.getStyleClass().add("card");
        cell.setPrefWidth(CELL_WIDTH);
        return cell;
    }

    private Region figure(Shown.Figure shown) {
        FigureView figure = new FigureView();
        figure.furnish(shown.exercise().props());
        figure.setFeelText(shown.exercise().feel().in(words.locale()));
        // the side that comes first; without sides the figure faces right
        Side side = shown.exercise().sides().two() ? Side.LEFT : Side.RIGHT;
        figure.show(shown.pose(), side, shown.fullness());
        if (shown.feels()) {
            figure.markFeel(shown.exercise().feelAt(), shown.pose(), side);
        }
        return figure;
    }

    private Region pacer(BreathMoment moment) {
        BodyPacer pacer = new BodyPacer(words);
        pacer.show(moment);
        return pacer;
    }
}
