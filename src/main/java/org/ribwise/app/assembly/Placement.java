package org.ribwise.app.assembly;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.ribwise.domain.settings.WindowPlace;

/// Puts a window where it was, if it can be seen and moved there, and knows where it is.
///
/// What is remembered is its place when it neither fills the screen nor is iconified, and beside it whether it
/// filled the screen. That is read after each layout: while a window changes, its edges and its state tell
/// different stories.
public final class Placement {

    /// So much of the upper edge, by which a window is moved, must be on a screen; design value.
    private static final double GRIP_PIXELS = 120;

    private static final double GRIP_HEIGHT_PIXELS = 32;

    private final Stage stage;
    private Rectangle2D usual = Rectangle2D.EMPTY;

    private Placement(Stage stage) {
        this.stage = stage;
    }

    /// Places a window before it is shown: where it was, or else where the system puts it.
    ///
    /// @param stage has a scene already
    /// @param place where it was; empty for a window that was never shown
    /// @return knows where the window is from now on
    public static Placement of(Stage stage, Optional<WindowPlace> place) {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Placement placement = new Placement(stage);
        place.filter(was -> isUsable(was, screens)).ifPresent(placement::restore);
        stage.sceneProperty().subscribe(scene -> scene.addPostLayoutPulseListener(placement::look));
        return placement;
    }

    /// Shows another scene in a window, which stays where it is and as large as it is.
    public static void exchange(Stage stage, Scene scene) {
        double width = stage.getWidth();
        double height = stage.getHeight();
        boolean full = stage.isFullScreen();
        stage.setScene(scene);
        if (!stage.isMaximized() && !full) {
            stage.setWidth(width);
            stage.setHeight(height);
        }
        stage.setFullScreen(full);
    }

    private void restore(WindowPlace was) {
        usual = new Rectangle2D(was.x(), was.y(), was.width(), was.height());
        moveTo(usual);
        stage.setMaximized(was.maximized());
        if (was.maximized()) {
            backFromFirstMaximized(usual);
        }
    }

    /// A window that begins by filling the screen was never anything else, as far as the system knows.
    private void backFromFirstMaximized(Rectangle2D place) {
        stage.maximizedProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean now) {
                if (!now && stage.isShowing()) {
                    stage.maximizedProperty().removeListener(this);
                    moveTo(place);
                }
            }
        });
    }

    private void moveTo(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /// Where the window is, or was before it filled the screen; empty when it was never seen otherwise.
    public Optional<WindowPlace> now() {
        look();
        return usual.getWidth() < 1 || usual.getHeight() < 1
                ? Optional.empty()
                : Optional.of(new WindowPlace(
                        (int) usual.getMinX(),
                        (int) usual.getMinY(),
                        (int) usual.getWidth(),
                        (int) usual.getHeight(),
                        stage.isMaximized()));
    }

    private void look() {
        boolean plain = stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (plain && !Double.isNaN(stage.getX()) && isMoved() && stage.getWidth() > 0 && stage.getHeight() > 0) {
            usual = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    private boolean isMoved() {
        return stage.getX() != usual.getMinX()
                || stage.getY() != usual.getMinY()
                || stage.getWidth() != usual.getWidth()
                || stage.getHeight() != usual.getHeight();
    }

    /// Whether a window can be seen whole or nearly so: one of the screens is large enough for it and has
    /// enough of its upper edge to move it by.
    ///
    /// @param screens the screens without bars and docks; a screen at the left of the first has negative
    ///     coordinates
    static boolean isUsable(WindowPlace place, List<Rectangle2D> screens) {
        return screens.stream()
                .anyMatch(screen -> place.width() <= screen.getWidth()
                        && place.height() <= screen.getHeight()
                        && hasGrip(place, screen));
    }

    private static boolean hasGrip(WindowPlace place, Rectangle2D screen) {
        double seen = Math.min(place.x() + place.width(), screen.getMaxX()) - Math.max(place.x(), screen.getMinX());
        return seen >= Math.min(GRIP_PIXELS, place.width())
                && place.y() >= screen.getMinY()
                && place.y() + GRIP_HEIGHT_PIXELS <= screen.getMaxY();
    }
}
