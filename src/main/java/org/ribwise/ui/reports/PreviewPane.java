package org.ribwise.ui.reports;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.report.PagePicture;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.reports.PreviewModel.Shown.Making;
import org.ribwise.ui.reports.PreviewModel.Shown.Page;
import org.ribwise.ui.reports.PreviewModel.Shown.Trouble;

/// The pages as they will be printed: Page Up and Page Down turn them, Home and End go to the first and the last, plus
/// and minus make them larger and smaller.
final class PreviewPane extends VBox {

    /// How large a page is, as a share of the room's width.
    private static final List<Double> ZOOMS = List.of(1.0, 1.4, 2.0, 3.0);
    private static final double SCROLL_BAR = 20;

    private final PreviewModel model;
    private final Messages words;
    private final ImageView page = new ImageView();
    private final Label number = new Label();
    private final Label note = new Label();
    private final StackPane sheet = new StackPane();
    private final ScrollPane scroll;
    private final Button back;
    private final Button on;
    private final Button smaller;
    private final Button larger;
    private int zoom;

    PreviewPane(PreviewModel model, Messages words) {
        this.model = model;
        this.words = words;
        setId("report-preview");
        getStyleClass().addAll("card", "stack", "report-preview");
        back = Buttons.second("page-back", words.get("reports.pageBack"), () -> model.turn(-1));
        on = Buttons.second("page-on", words.get("reports.pageOn"), () -> model.turn(1));
        smaller = Buttons.second("page-smaller", words.get("reports.smaller"), () -> zoom(-1));
        larger = Buttons.second("page-larger", words.get("reports.larger"), () -> zoom(1));
        number.setId("page-number");
        number.setMinWidth(USE_PREF_SIZE);
        FlowPane bar = new FlowPane(back, number, on, smaller, larger);
        bar.getStyleClass().add("report-bar");
        page.setId("report-page");
        page.setPreserveRatio(true);
        page.setSmooth(true);
        note.setId("report-note");
        note.setWrapText(true);
        sheet.getChildren().setAll(note);
        sheet.getStyleClass().add("report-sheet");
        scroll = new ScrollPane(sheet);
        scroll.setId("report-pages");
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        scroll.setAccessibleHelp(words.get("reports.pageKeys"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, scroll);
        scroll.viewportBoundsProperty().subscribe(bounds -> draw());
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.shown().subscribe(this::show);
    }

    private void press(KeyEvent key) {
        boolean used = true;
        switch (key.getCode()) {
            case PAGE_UP -> model.turn(-1);
            case PAGE_DOWN -> model.turn(1);
            case HOME -> model.turnTo(0);
            case END -> model.turnToLast();
            case PLUS, ADD, EQUALS -> zoom(1);
            case MINUS, SUBTRACT -> zoom(-1);
            default -> used = false;
        }
        if (used) {
            key.consume();
        }
    }

    private void zoom(int by) {
        zoom = Math.clamp(zoom + (long) by, 0, ZOOMS.size() - 1);
        draw();
    }

    /// Draws the page as wide as it is shown, in the pixels that the screen has.
    private void draw() {
        double room = scroll.getViewportBounds().getWidth() - SCROLL_BAR;
        smaller.setDisable(zoom == 0);
        larger.setDisable(zoom == ZOOMS.size() - 1);
        if (room <= 0) {
            return;
        }
        double width = room * ZOOMS.get(zoom);
        page.setFitWidth(width);
        scroll.setFitToWidth(zoom == 0);
        double pixels = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        model.draw((int) Math.round(width * pixels));
    }

    private void show(PreviewModel.Shown shown) {
        switch (shown) {
            case Making() -> say(words.get("reports.making"));
            case Trouble(RuntimeException trouble) ->
                say(
                        trouble instanceof RecordUnavailable unavailable
                                ? words.name(unavailable.kind())
                                : words.get("app.unexpected", trouble.getClass().getSimpleName()));
            case Page(PagePicture picture, int at, int count) -> {
                page.setImage(image(picture));
                page.setAccessibleText(words.get("reports.page", at + 1, count) + " " + picture.text());
                number.setText(words.get("reports.page", at + 1, count));
                sheet.getChildren().setAll(page);
                back.setDisable(at == 0);
                on.setDisable(at == count - 1);
            }
        }
    }

    private void say(String sentence) {
        note.setText(sentence);
        sheet.getChildren().setAll(note);
        number.setText("");
        back.setDisable(true);
        on.setDisable(true);
    }

    private static WritableImage image(PagePicture picture) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.pixels(),
                        0,
                        picture.width());
        return image;
    }
}
