package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Nrs;

class BodyMapTest {

    private final Button before = ControlStage.onFxThread(() -> new Button("before"));
    private final Button after = ControlStage.onFxThread(() -> new Button("after"));
    private final BodyMap map = ControlStage.onFxThread(() -> {
        BodyMap shown = new BodyMap(ControlStage.MESSAGES);
        ControlStage.show(new VBox(before, shown, after), 400, 700);
        return shown;
    });

    private List<BodySpot> spots() {
        return map.getChildrenUnmodifiable().stream()
                .filter(BodySpot.class::isInstance)
                .map(BodySpot.class::cast)
                .toList();
    }

    private BodySpot spot(BodyRegion region) {
        return spots().stream()
                .filter(spot -> spot.region() == region)
                .findFirst()
                .orElseThrow();
    }

    private Node focusAfter(KeyCode... keys) {
        return ControlStage.onFxThread(() -> {
            for (KeyCode key : keys) {
                ControlStage.press(map, key);
            }
            return map.getScene().getFocusOwner();
        });
    }

    private void focus(Node node) {
        ControlStage.onFxThread(node::requestFocus);
    }

    @Test
    void tabEntersTheMapOnceAndLeavesItAgain() {
        focus(before);

        assertThat(focusAfter(KeyCode.TAB)).isEqualTo(spot(BodyRegion.NECK));
        assertThat(focusAfter(KeyCode.TAB)).isEqualTo(after);
    }

    @Test
    void theMidBackLiesOnTheRibsAlsoWhileTheyHaveTheFocus() {
        focus(spot(BodyRegion.RIBS));
        ControlStage.onFxThread(() -> ControlStage.layOut(map));

        assertThat(spot(BodyRegion.MID_BACK).getViewOrder())
                .isLessThan(spot(BodyRegion.RIBS).getViewOrder());
        assertThat(spot(BodyRegion.RIBS).getViewOrder())
                .isLessThan(spot(BodyRegion.NECK).getViewOrder());
    }

    @Test
    void arrowKeysReachEveryRegion() {
        focus(spot(BodyRegion.NECK));
        Set<BodyRegion> reached = EnumSet.of(BodyRegion.NECK);
        for (KeyCode key : List.of(
                KeyCode.DOWN,
                KeyCode.LEFT,
                KeyCode.RIGHT,
                KeyCode.RIGHT,
                KeyCode.DOWN,
                KeyCode.DOWN,
                KeyCode.DOWN,
                KeyCode.UP)) {
            reached.add(((BodySpot) focusAfter(key)).region());
        }

        assertThat(reached).containsExactlyInAnyOrder(BodyRegion.values());
    }

    @Test
    void everyArrowLeadsTheWayItPoints() {
        for (BodySpot from : spots()) {
            assertDirection(from, KeyCode.LEFT, bounds -> -bounds.getCenterX());
            assertDirection(from, KeyCode.RIGHT, Bounds::getCenterX);
            assertDirection(from, KeyCode.UP, bounds -> -bounds.getCenterY());
            assertDirection(from, KeyCode.DOWN, Bounds::getCenterY);
        }
    }

    private void assertDirection(BodySpot from, KeyCode key, ToDoubleFunction<Bounds> along) {
        focus(from);
        Node to = focusAfter(key);
        if (to != from) {
            assertThat(along.applyAsDouble(to.getBoundsInParent()))
                    .as("%s from %s", key, from.region())
                    .isGreaterThan(along.applyAsDouble(from.getBoundsInParent()));
        }
    }

    @Test
    void enterAndSpaceSelect() {
        focus(spot(BodyRegion.LOWER_BACK));
        focusAfter(KeyCode.ENTER);
        assertThat(map.selectedProperty().get()).isEqualTo(BodyRegion.LOWER_BACK);

        focusAfter(KeyCode.UP, KeyCode.UP, KeyCode.SPACE);
        assertThat(map.selectedProperty().get()).isEqualTo(BodyRegion.MID_BACK);
    }

    @Test
    void aDigitRatesTheFocusedRegionAndSelectsIt() {
        List<String> heard = new ArrayList<>();
        ControlStage.onFxThread(() -> map.setOnRate((region, rating) -> heard.add(region + " " + rating.value())));
        focus(spot(BodyRegion.SHOULDER_LEFT));

        focusAfter(KeyCode.DIGIT7, KeyCode.NUMPAD0);

        assertThat(heard).containsExactly("SHOULDER_LEFT 7", "SHOULDER_LEFT 0");
        assertThat(map.selectedProperty().get()).isEqualTo(BodyRegion.SHOULDER_LEFT);
    }

    @Test
    void aRatedRegionCarriesItsNumberAndAnUnratedOneNone() {
        ControlStage.onFxThread(() -> map.rate(BodyRegion.LOWER_BACK, Optional.of(new Nrs(4))));
        BodySpot lower = spot(BodyRegion.LOWER_BACK);
        assertThat(((Label) lower.lookup(".label")).getText()).isEqualTo("4");
        assertThat(lower.getAccessibleText()).isEqualTo("Lower back, 4 of 10");

        ControlStage.onFxThread(() -> map.rate(BodyRegion.LOWER_BACK, Optional.empty()));
        assertThat(((Label) lower.lookup(".label")).getText()).isEmpty();
        assertThat(lower.getAccessibleText()).isEqualTo("Lower back, not rated");
    }

    @Test
    void zeroIsARatingAndNotTheSameAsNone() {
        ControlStage.onFxThread(() -> map.rate(BodyRegion.NECK, Optional.of(new Nrs(0))));

        assertThat(spot(BodyRegion.NECK).getAccessibleText()).isEqualTo("Neck, 0 of 10");
    }

    @Test
    void thePersonsLeftIsAtTheViewersLeft() {
        assertThat(spot(BodyRegion.SHOULDER_LEFT).getLayoutX())
                .isLessThan(spot(BodyRegion.SHOULDER_RIGHT).getLayoutX());
    }

    @Test
    void everyRegionIsAButtonOfAtLeast44Pixels() {
        assertThat(spots()).hasSize(BodyRegion.values().length).allSatisfy(spot -> {
            assertThat(spot.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
            assertThat(spot.getWidth()).isGreaterThanOrEqualTo(44);
            assertThat(spot.getHeight()).isGreaterThanOrEqualTo(44);
        });
    }
}
