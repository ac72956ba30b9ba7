package org.ribwise.ui.control;

import eu.hansolo.tilesfx.Tile;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// A still gauge: a part of a whole as a ring, its number inside and a caption below.
///
/// The ring is a TilesFX gauge. Its own texts take the colour of the ground, which hides them: ours follow the text
/// size and have a name for screen readers. TilesFX takes colours from Java only, so they are properties for CSS
/// here: `-tile-bar` (the part), `-tile-track` (the whole) and `-tile-ground` (what the ring stands on).
public final class StillTile extends VBox {

    private static final StyleablePropertyFactory<StillTile> FACTORY =
            new StyleablePropertyFactory<>(VBox.getClassCssMetaData());
    private static final CssMetaData<StillTile, Color> BAR =
            FACTORY.createColorCssMetaData("-tile-bar", tile -> tile.bar);
    private static final CssMetaData<StillTile, Color> TRACK =
            FACTORY.createColorCssMetaData("-tile-track", tile -> tile.track);
    private static final CssMetaData<StillTile, Color> GROUND =
            FACTORY.createColorCssMetaData("-tile-ground", tile -> tile.ground);

    private final StyleableObjectProperty<Color> bar = new SimpleStyleableObjectProperty<>(BAR, this, "bar");
    private final StyleableObjectProperty<Color> track = new SimpleStyleableObjectProperty<>(TRACK, this, "track");
    private final StyleableObjectProperty<Color> ground = new SimpleStyleableObjectProperty<>(GROUND, this, "ground");
    private final Tile gauge = new Tile(Tile.SkinType.CIRCULAR_PROGRESS);
    private final Label number = new Label();
    private final Label caption = new Label();

    /// An empty ring without words.
    public StillTile() {
        getStyleClass().add("still-tile");
        gauge.getStyleClass().add("still-gauge");
        gauge.setAnimated(false);
        gauge.setRoundedCorners(false);
        gauge.setTextVisible(false);
        gauge.setFocusTraversable(false);
        gauge.setMouseTransparent(true);
        bar.subscribe((old, colour) -> gauge.setBarColor(colour));
        track.subscribe((old, colour) -> gauge.setBarBackgroundColor(colour));
        ground.subscribe((old, colour) -> paintGround(colour));
        number.getStyleClass().add("still-number");
        caption.getStyleClass().add("still-caption");
        caption.setWrapText(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(new StackPane(gauge, number), caption);
    }

    private void paintGround(Color colour) {
        gauge.setBackgroundColor(colour);
        gauge.setValueColor(colour);
        gauge.setUnitColor(colour);
        gauge.setTitleColor(colour);
        gauge.setTextColor(colour);
    }

    /// Shows a part of a whole.
    ///
    /// @param part from 0 to `whole`
    /// @param whole more than 0
    /// @param numberText what stands in the ring
    /// @param captionText what stands below; with the number it must make sense when heard
    /// @throws IllegalArgumentException if the part is not a part of the whole
    public void show(double part, double whole, String numberText, String captionText) {
        if (!(part >= 0 && part <= whole && whole > 0)) {
            throw new IllegalArgumentException(part + " of " + whole);
        }
        gauge.setMaxValue(whole);
        gauge.setValue(part);
        number.setText(numberText);
        caption.setText(captionText);
        setAccessibleText(numberText + " " + captionText);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
