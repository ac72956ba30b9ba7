package org.ribwise.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ribwise.ui.control.Buttons;
import org.ribwise.ui.kit.Announcement;
import org.ribwise.ui.kit.HeldEnter;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ScreenName;
import org.ribwise.ui.kit.Shown;
import org.ribwise.ui.kit.Unshrunk;

/// The window's frame: navigation at the left, one screen beside it, notices above it.
public final class ShellView extends BorderPane {

    /// Where the navigation leads.
    public enum Place {
        TODAY,
        LIBRARY,
        PROGRESS,
        DIARY,
        /// Only for somebody who works as a physiotherapist.
        PATIENTS,
        LEARN,
        SETTINGS
    }

    private static final int ICON_PIXELS = 20;

    private static final PseudoClass LARGE_CLASS = PseudoClass.getPseudoClass("large");
    private static final int USUAL_TEXT_PIXELS = 16;

    /// Narrower than this, in widths of the letter m, the navigation goes above the screen.
    private static final double NARROW_EM = 45;

    private final Messages words;
    private final ReadOnlyIntegerProperty textPixels;
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final List<Node> entries = new ArrayList<>();
    private final VBox column = new VBox();
    private final FlowPane bar = new FlowPane();
    private final Node logo;
    private boolean alone;
    private final VBox notices = new VBox();
    private final BorderPane content = new BorderPane();

    /// @param words the words
    /// @param textPixels size of the text
    /// @param go is told where the person wants to go
    public ShellView(Messages words, ReadOnlyIntegerProperty textPixels, Consumer<Place> go) {
        this.words = words;
        this.textPixels = textPixels;
        getStyleClass().add("shell");
        column.getStyleClass().add("navigation");
        bar.getStyleClass().add("navigation-bar");
        // the bar wraps at the width that it has, not at one of its own
        bar.prefWrapLengthProperty().bind(widthProperty());
        logo = logo();
        entries.add(logo);
        for (Place place : Place.values()) {
            ToggleButton button = new ToggleButton(words.name(place), FontIcon.of(iconOf(place), ICON_PIXELS));
            button.setId("go-" + place.name());
            button.getStyleClass().add("navigation-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(Region.USE_PREF_SIZE);
            // no toggle group: in one, Tab would stop at the chosen place only
            button.setOnAction(event -> {
                select(place);
                go.accept(place);
            });
            Shown.set(button, place != Place.PATIENTS);
            buttons.put(place, button);
            entries.add(button);
        }
        HeldEnter.onePressAround(this);
        notices.getStyleClass().add("notices");
        content.setTop(notices);
        setCenter(content);
        // not while the screen is styled or laid out: that is no time to move nodes
        sceneProperty().flatMap(Scene::widthProperty).subscribe(width -> arrange());
        textPixels.subscribe(pixels -> arrange());
    }

    /// Puts the navigation at the left, or above the screen where the window is too narrow for both, as it is with
    /// large text.
    private void arrange() {
        boolean narrow = getScene() != null && getScene().getWidth() < NARROW_EM * textPixels.get();
        boolean large = narrow && textPixels.get() > USUAL_TEXT_PIXELS;
        pseudoClassStateChanged(LARGE_CLASS, large);
        column.getChildren().clear();
        bar.getChildren().clear();
        (narrow ? bar : column).getChildren().setAll(entries);
        // the places need its room
        Shown.set(logo, !large);
        setLeft(alone || narrow ? null : column);
        setTop(alone || !narrow ? null : bar);
    }

    private HBox logo() {
        Region mark = new Region();
        mark.getStyleClass().add("logo-mark");
        Label name = new Label(words.get("app.name"));
        name.getStyleClass().add("logo-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox logo = new HBox(mark, name);
        logo.setAlignment(Pos.CENTER_LEFT);
        logo.getStyleClass().add("logo");
        return logo;
    }

    private static Feather iconOf(Place place) {
        return switch (place) {
            case TODAY -> Feather.SUN;
            case LIBRARY -> Feather.BOOK_OPEN;
            case PROGRESS -> Feather.TRENDING_UP;
            case DIARY -> Feather.EDIT_3;
            case PATIENTS -> Feather.USERS;
            case LEARN -> Feather.HELP_CIRCLE;
            case SETTINGS -> Feather.SETTINGS;
        };
    }

    /// Shows a screen beside the navigation.
    ///
    /// @param screen the screen
    /// @param place the navigation button that it belongs to
    public void show(Node screen, Place place) {
        select(place);
        alone = false;
        arrange();
        content.setCenter(screen);
        Announcement.make(this, ScreenName.of(screen));
    }

    /// Styles and lays out a screen once, unseen, so that this is done when it is shown: the first time takes longest.
    /// Where no window is shown there are no styles, and nothing is prepared.
    public void prepare(Region screen) {
        if (screen.getParent() == null && isInWindow()) {
            content.getChildren().addFirst(screen);
            screen.applyCss();
            screen.resize(content.getWidth(), content.getHeight());
            screen.layout();
            content.getChildren().remove(screen);
        }
    }

    private boolean isInWindow() {
        Scene scene = content.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    /// Leads to the patients, or does not: only a physiotherapist has some.
    public void offerPatients(boolean offered) {
        buttons.forEach((place, button) -> {
            if (place == Place.PATIENTS) {
                Shown.set(button, offered);
            }
        });
    }

    private void select(Place chosen) {
        buttons.forEach((place, button) -> button.setSelected(place == chosen));
    }

    /// Shows a screen that has the whole window to itself.
    public void showAlone(Node screen) {
        alone = true;
        arrange();
        content.setCenter(screen);
        Announcement.make(this, ScreenName.of(screen));
    }

    /// Shows a notice above every screen until the person closes it. The same notice is shown once.
    public void notice(String text) {
        notice(text, List.of());
    }

    /// Shows a notice with ways on from it. Whichever is taken, it is closed; the same notice is shown once.
    public void notice(String text, List<Button> ways) {
        boolean shown = notices.getChildren().stream().anyMatch(node -> text.equals(node.getUserData()));
        if (!shown) {
            notices.getChildren().add(noticeOf(text, ways));
            Announcement.make(this, text);
        }
    }

    /// Closes a notice, if it is shown.
    public void closeNotice(String text) {
        notices.getChildren().removeIf(node -> text.equals(node.getUserData()));
    }

    /// Offers "I'm breathless" below the places, always.
    ///
    /// @param open shows the recovery
    public void offerRecovery(Runnable open) {
        Button button = Buttons.styled("go-recovery", words.get("shell.breathless"), "breathless-button", open);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Label key = new Label(words.get("shell.breathlessKey"));
        key.getStyleClass().add("key");
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        entries.add(button);
        arrange();
    }

    /// Says whose program it is, where there are several people, and leads to them. A later name takes the place of an
    /// earlier one.
    ///
    /// @param name what the person is called
    /// @param open leads to the people
    public void offerPeople(String name, Runnable open) {
        entries.removeIf(entry -> "go-people".equals(entry.getId()));
        Button button = new Button(name, FontIcon.of(Feather.USER, ICON_PIXELS));
        button.setId("go-people");
        button.getStyleClass().add("navigation-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words.get("shell.people", name));
        button.setOnAction(event -> open.run());
        entries.add(1, button);
        arrange();
    }

    /// Marks every screen that has the navigation beside it.
    public void mark(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("mark");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        entries.add(gap);
        entries.add(label);
        arrange();
    }

    private HBox noticeOf(String text, List<Button> ways) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button close = new Button(words.get("shell.closeNotice"));
        close.getStyleClass().add("second-action");
        HBox notice = new HBox(label);
        ways.forEach(way -> {
            way.getStyleClass().add("second-action");
            way.addEventHandler(ActionEvent.ACTION, event -> closeNotice(text));
            notice.getChildren().add(Unshrunk.box(way));
        });
        notice.getChildren().add(Unshrunk.box(close));
        notice.setUserData(text);
        notice.getStyleClass().add("notice");
        close.setOnAction(event -> closeNotice(text));
        return notice;
    }
}
