package org.ribwise.ui.control;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.ribwise.domain.chart.ChartWindow;

/// How keys, wheel and dragging move the window of a chart. The wheel alone scrolls the page, unless the chart has the
/// keyboard: who rolls past a chart does not want it to change.
final class ChartGestures {

    private static final double NEARER = 0.8;
    private static final double STEP = 0.1;
    private static final double PIXELS_A_NOTCH = 40;

    private final ChartView view;
    private final ChartPlot plot;
    private double draggedFrom;
    private Optional<ChartWindow> windowBefore = Optional.empty();

    ChartGestures(ChartView view, ChartPlot plot) {
        this.view = view;
        this.plot = plot;
        plot.setOnScroll(this::scrolled);
        plot.setOnMousePressed(event -> {
            plot.requestFocus();
            draggedFrom = event.getX();
            windowBefore = Optional.of(plot.window());
        });
        plot.setOnMouseDragged(this::dragged);
        plot.setOnMouseReleased(event -> windowBefore = Optional.empty());
    }

    /// Whether a key moved the window.
    boolean pressed(KeyEvent event) {
        double days = plot.window().days() * STEP;
        return switch (event.getCode()) {
            case LEFT -> event.isShiftDown() && moved(-days);
            case RIGHT -> event.isShiftDown() && moved(days);
            case PLUS, EQUALS, ADD -> nearer(true);
            case MINUS, SUBTRACT -> nearer(false);
            case DIGIT0, NUMPAD0 -> home();
            default -> false;
        };
    }

    /// Looks nearer or from further away, about the cursor or the middle.
    boolean nearer(boolean in) {
        ChartWindow now = plot.window();
        double middle = (now.from() + now.to()) / 2;
        double about = view.cursorDay().orElse(middle);
        return zoomed(in ? NEARER : 1 / NEARER, about);
    }

    /// Looks at what was looked at first.
    boolean home() {
        view.turnTo(view.home());
        return true;
    }

    private boolean moved(double days) {
        view.turnTo(plot.window().moved(days, view.whole()));
        return true;
    }

    private boolean zoomed(double factor, double about) {
        view.turnTo(plot.window().zoomed(factor, about, view.whole()));
        return true;
    }

    private void scrolled(ScrollEvent event) {
        double notches = event.getDeltaY() / PIXELS_A_NOTCH;
        boolean meant = event.isControlDown() || plot.isFocused();
        if (event.getDeltaX() != 0) {
            double pixels = -event.getDeltaX();
            moved(pixels * plot.window().days() / plot.area().width());
            event.consume();
        } else if (meant && notches != 0) {
            zoomed(Math.pow(NEARER, notches), plot.area().day(event.getX()));
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        windowBefore.ifPresent(before -> {
            double days =
                    (draggedFrom - event.getX()) * before.days() / plot.area().width();
            view.turnTo(before.moved(days, view.whole()));
        });
    }
}
