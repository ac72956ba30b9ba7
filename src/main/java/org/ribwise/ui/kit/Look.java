package org.ribwise.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How everything looks: the fonts, AtlantaFX for the controls, and our stylesheets on top.
///
/// Light and dark follow the scene's preferences, which follow the system unless the scene says otherwise.
public final class Look {

    private static final List<String> STYLESHEETS = List.of(
            "tokens",
            "base",
            "control",
            "shell",
            "today",
            "library",
            "checkin",
            "player",
            "progress",
            "reports",
            "learn",
            "settings",
            "profile",
            "data",
            "recovery",
            "diary",
            "measures",
            "plan",
            "builder",
            "caseload");
    private static final List<String> FONTS = List.of("400Regular", "700Bold");

    private Look() {}

    /// Dresses a scene, now and whenever its colour scheme changes.
    public static void dress(Scene scene) {
        // a popup takes the look of its window when it is shown; until then it asks the application. Only once: every
        // change here styles each scene there is anew
        if (Application.getUserAgentStylesheet() == null) {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        }
        FONTS.forEach(Look::loadFont);
        for (String name : STYLESHEETS) {
            scene.getStylesheets().add(resource("/style/" + name + ".css").toExternalForm());
        }
        useTheme(scene, scene.getPreferences().getColorScheme());
        scene.getPreferences().colorSchemeProperty().subscribe(scheme -> useTheme(scene, scheme));
    }

    private static void useTheme(Scene scene, ColorScheme scheme) {
        Theme theme = switch (scheme) {
            case LIGHT -> new PrimerLight();
            case DARK -> new PrimerDark();
        };
        scene.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    }

    private static void loadFont(String weight) {
        URL font = resource("/assets/fonts/AtkinsonHyperlegibleNext_" + weight + ".ttf");
        try (InputStream in = font.openStream()) {
            Font.loadFont(in, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Look.class.getResource(path), path);
    }
}
