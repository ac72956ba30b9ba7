package org.ribwise.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.ribwise.ui.kit.Messages;

/// The window's frame: navigation at the left, one screen beside it, notices above it.
public final class ShellView extends BorderPane {

    /// Where the navigation leads.
    public enum Place {
        TODAY,
        PROGRESS
    }

    private final Messages words;
    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final VBox navigation = new VBox();
    private final VBox notices = new VBox();
    private final BorderPane content = new BorderPane();

    /// @param words the words
    /// @param go is told where the person wants to go
    public ShellView(Messages words, Consumer<Place> go) {
        this.words = words;
        getStyleClass().add("shell");
        navigation.getStyleClass().add("navigation");
        navigation.getChildren().add(logo());
        ToggleGroup group = new ToggleGroup();
        for (Place place : Place.values()) {
            ToggleButton button = new ToggleButton(words.name(place), new FontIcon(iconOf(place)));
            button.setId("go-" + place.name());
            button.getStyleClass().add("navigation-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                go.accept(place);
            });
            buttons.put(place, button);
            navigation.getChildren().add(button);
        }
        notices.getStyleClass().add("notices");
        content.setTop(notices);
        setLeft(navigation);
        setCenter(content);
    }

    private HBox logo() {
        Region mark = new Region();
        mark.getStyleClass().add("logo-mark");
        Label name = new Label(words.get("app.name"));
        name.getStyleClass().add("logo-name");
        HBox logo = new HBox(mark, name);
        logo.setAlignment(Pos.CENTER_LEFT);
        logo.getStyleClass().add("logo");
        return logo;
    }

    private static Feather iconOf(Place place) {
        return switch (place) {
            case TODAY -> Feather.SUN;
            case PROGRESS -> Feather.TRENDING_UP;
        };
    }

    /// Shows a screen beside the navigation.
    ///
    /// @param screen the screen
    /// @param place the navigation button that it belongs to
    public void show(Node screen, Place place) {
        ToggleButton button = buttons.get(place);
        if (button != null) {
            button.setSelected(true);
        }
        setLeft(navigation);
        content.setCenter(screen);
    }

    /// Shows a screen that has the whole window to itself.
    public void showAlone(Node screen) {
        setLeft(null);
        content.setCenter(screen);
    }

    /// Shows a notice above every screen until the person closes it. The same notice is shown once.
    public void notice(String text) {
        boolean shown = notices.getChildren().stream().anyMatch(node -> text.equals(node.getUserData()));
        if (!shown) {
            notices.getChildren().add(noticeOf(text));
        }
    }

    /// Marks every screen that has the navigation beside it.
    public void mark(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("mark");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        navigation.getChildren().addAll(gap, label);
    }

    private HBox noticeOf(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button close = new Button(words.get("shell.closeNotice"));
        close.getStyleClass().add("second-action");
        close.setMinWidth(Region.USE_PREF_SIZE);
        HBox notice = new HBox(label, close);
        notice.setUserData(text);
        notice.getStyleClass().add("notice");
        close.setOnAction(event -> notices.getChildren().remove(notice));
        return notice;
    }
}
