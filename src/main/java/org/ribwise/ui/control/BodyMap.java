package org.ribwise.ui.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.HPos;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.ui.kit.Messages;

/// A back on which to show where it hurts. Seven regions can be pressed; a rated one carries its number.
///
/// The person is seen from behind, so the person's left is at the viewer's left; the words left and right say so.
///
/// Keyboard: Tab enters the map once; arrow keys go to the neighbouring region; Enter or Space selects it; a digit
/// rates it 0 to 9 (10 is chosen in a score row).
///
/// ```java
/// BodyMap map = new BodyMap(messages);
/// map.setOnRate(model::rate);
/// map.selectedProperty().subscribe(model::select);
/// map.rate(BodyRegion.LOWER_BACK, Optional.of(new Nrs(4)));
/// ```
public final class BodyMap extends Region {

    private static final double PREFERRED_WIDTH = 344;
    private static final double SMALLEST_WIDTH = 240;
    private static final double SMALLEST_TARGET = 44;
    private static final double MARGIN = 8;

    private final Map<BodyRegion, BodySpot> spots = new EnumMap<>(BodyRegion.class);
    private final ObjectProperty<@Nullable BodyRegion> selected = new SimpleObjectProperty<>(this, "selected", null);
    private final Node person = new BackView().node();
    private final Scale scale = new Scale();
    private final Label left;
    private final Label right;
    private BiConsumer<BodyRegion, Nrs> onRate = (region, rating) -> {};

    /// @param messages the words
    public BodyMap(Messages messages) {
        left = new Label(messages.get("control.bodyMap.left"));
        right = new Label(messages.get("control.bodyMap.right"));
        left.getStyleClass().add("body-map-side");
        right.getStyleClass().add("body-map-side");
        getStyleClass().setAll("body-map");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("control.bodyMap"));
        person.setManaged(false);
        person.getTransforms().add(scale);
        person.setMouseTransparent(true);
        getChildren().addAll(person, left, right);
        for (BodyRegion region : BodyRegion.values()) {
            BodySpot spot = new BodySpot(region, messages, () -> selected.set(region));
            spot.setOnMouseClicked(click -> choose(spot));
            spot.setOnKeyPressed(key -> onKey(spot, key));
            spot.focusedProperty().subscribe(focused -> enterThrough(spot, focused));
            spots.put(region, spot);
            getChildren().add(spot);
        }
        // the ribs lie under it, and are seen at both sides of it
        spot(BodyRegion.MID_BACK).toFront();
        spot(BodyRegion.NECK).setFocusTraversable(true);
        selected.subscribe(this::paintSelection);
    }

    /// The region the person works on, null when none is chosen.
    public ObjectProperty<@Nullable BodyRegion> selectedProperty() {
        return selected;
    }

    /// Writes a region's number on it, or takes it away.
    public void rate(BodyRegion region, Optional<Nrs> rating) {
        spot(region).rate(rating);
    }

    /// What happens when a digit is pressed on a region. The map itself does not keep the rating:
    /// whoever listens answers with {@link #rate}.
    public void setOnRate(BiConsumer<BodyRegion, Nrs> onRate) {
        this.onRate = onRate;
    }

    /// Puts the keyboard focus on the region that takes part in Tab.
    @Override
    public void requestFocus() {
        spots.values().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private BodySpot spot(BodyRegion region) {
        BodySpot spot = spots.get(region);
        if (spot == null) {
            throw new IllegalStateException("no shape for " + region);
        }
        return spot;
    }

    private void choose(BodySpot spot) {
        spot.requestFocus();
        selected.set(spot.region());
    }

    private void paintSelection(@Nullable BodyRegion region) {
        spots.values().forEach(spot -> spot.select(spot.region() == region));
        if (region != null) {
            enterThrough(spot(region), true);
        }
    }

    /// Only one region takes part in Tab, the last one that had the focus or was chosen.
    private void enterThrough(BodySpot entrance, boolean enter) {
        if (enter) {
            spots.values().forEach(spot -> spot.setFocusTraversable(spot == entrance));
        }
    }

    private void onKey(BodySpot spot, KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Optional<Nrs> digit = Digits.rating(key.getCode());
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            choose(spot);
        } else if (digit.isPresent()) {
            choose(spot);
            onRate.accept(spot.region(), digit.get());
        } else if (key.getCode().isArrowKey()) {
            spot(BackLayout.neighbour(spot.region(), key.getCode())).requestFocus();
        } else {
            return;
        }
        key.consume();
    }

    @Override
    protected void layoutChildren() {
        double size =
                Math.min((getWidth() - 2 * MARGIN) / BackView.WIDTH, (getHeight() - 2 * MARGIN) / BackView.HEIGHT);
        double middle = getWidth() / 2;
        double top = (getHeight() - BackView.HEIGHT * size) / 2;
        scale.setX(size);
        scale.setY(size);
        person.setLayoutX(middle);
        person.setLayoutY(top);
        for (BodySpot spot : spots.values()) {
            Rectangle2D place = BackLayout.place(spot.region());
            // on a small picture a region is larger than what it stands for: it can still be hit
            double width = Math.max(smallestWidth(spot.region(), size), place.getWidth() * size);
            double height = Math.max(SMALLEST_TARGET, place.getHeight() * size);
            double x = middle + (place.getMinX() + place.getMaxX()) / 2 * size - width / 2;
            double y = top + (place.getMinY() + place.getMaxY()) / 2 * size - height / 2;
            spot.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
        }
        double wide = BackView.WIDTH / 2 * size;
        double sideHeight = left.prefHeight(-1);
        double sideY = top + BackLayout.SIDE_WORDS_Y * size - sideHeight;
        layoutInArea(left, middle - wide, sideY, wide, sideHeight, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(right, middle, sideY, wide, sideHeight, 0, HPos.RIGHT, VPos.CENTER);
    }

    /// Of the ribs, enough is seen at each side of the mid back to be hit.
    private static double smallestWidth(BodyRegion region, double size) {
        if (region != BodyRegion.RIBS) {
            return SMALLEST_TARGET;
        }
        double middle =
                Math.max(SMALLEST_TARGET, BackLayout.place(BodyRegion.MID_BACK).getWidth() * size);
        return middle + 2 * SMALLEST_TARGET;
    }

    @Override
    protected double computeMinWidth(double height) {
        return SMALLEST_WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return SMALLEST_WIDTH / BackView.WIDTH * BackView.HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_WIDTH + 2 * MARGIN;
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREFERRED_WIDTH / BackView.WIDTH * BackView.HEIGHT + 2 * MARGIN;
    }
}
