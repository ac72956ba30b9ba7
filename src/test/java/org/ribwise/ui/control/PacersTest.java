package org.ribwise.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.ui.control.ControlStage.MESSAGES;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ribwise.domain.motion.BreathPattern;
import org.ribwise.domain.session.BreathCourse;
import org.ribwise.domain.session.SampleRoutines;
import org.ribwise.domain.session.Timelines;

/// What holds for each of the four pacers. The pictures themselves are compared.
class PacersTest {

    private static final BreathPattern PATTERN = new BreathPattern(4_000, 2_000, 6_000, 1_000);
    private static final int SIZE = 300;
    private static final long READY_MILLIS = SampleRoutines.READY_SECONDS * 1_000L;
    private static final BreathCourse COURSE =
            BreathCourse.of(Timelines.of(SampleRoutines.routine(SampleRoutines.breathe(PATTERN, 60, 0))));

    static List<Supplier<Pacer>> pacers() {
        return List.of(
                () -> new BodyPacer(MESSAGES),
                () -> new OrbPacer(MESSAGES),
                () -> new WavePacer(MESSAGES),
                () -> new BarPacer(MESSAGES));
    }

    private static Pacer onScreen(Supplier<Pacer> make) {
        return ControlStage.onFxThread(() -> {
            Pacer pacer = make.get();
            ControlStage.show(pacer.node(), SIZE, SIZE);
            return pacer;
        });
    }

    private static WritableImage picture(Pacer pacer, long millis) {
        return ControlStage.onFxThread(() -> {
            if (pacer instanceof WavePacer wave) {
                wave.follow(COURSE, READY_MILLIS + millis);
            }
            pacer.show(PATTERN.at(millis));
            return ControlStage.picture(pacer.node());
        });
    }

    /// The part of the picture that has to stand still in a hold: all of it, without the ring that counts down, and of
    /// the wave the ball.
    private static Rectangle2D still(Pacer pacer) {
        return switch (pacer) {
            case BodyPacer _, BarPacer _ -> new Rectangle2D(0, 0, SIZE, SIZE);
            case OrbPacer _ -> new Rectangle2D(SIZE * 0.17, SIZE * 0.17, SIZE * 0.66, SIZE * 0.66);
            case WavePacer _ -> new Rectangle2D(SIZE * 0.28 - 4, 0, 8, SIZE);
        };
    }

    private static boolean same(WritableImage one, WritableImage other, Rectangle2D part) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        for (int y = (int) part.getMinY(); y < part.getMaxY(); y++) {
            for (int x = (int) part.getMinX(); x < part.getMaxX(); x++) {
                if (first.getArgb(x, y) != second.getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("pacers")
    void aHoldIsStill(Supplier<Pacer> make) {
        Pacer pacer = onScreen(make);
        for (long holdBegins : new long[] {4_000, 12_000}) {
            WritableImage begun = picture(pacer, holdBegins);
            WritableImage later = picture(pacer, holdBegins + 900);
            assertThat(same(begun, later, still(pacer)))
                    .as("%s after %d ms", pacer, holdBegins)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pacers")
    void itMovesAsAirComesInAndGoesOut(Supplier<Pacer> make) {
        Pacer pacer = onScreen(make);
        for (long moving : new long[] {1_500, 8_500}) {
            WritableImage begun = picture(pacer, moving);
            WritableImage later = picture(pacer, moving + 500);
            assertThat(same(begun, later, still(pacer)))
                    .as("%s after %d ms", pacer, moving)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("pacers")
    void inOutAndHoldAreToldApartWithoutColour(Supplier<Pacer> make) {
        Pacer pacer = onScreen(make);
        ControlStage.onFxThread(() -> pacer.node().setStyle(grey()));
        // the same fullness on the way in and on the way out
        WritableImage in = picture(pacer, 2_000);
        WritableImage out = picture(pacer, 9_000);

        assertThat(same(in, out, still(pacer))).as("%s", pacer).isFalse();
    }

    /// One colour for everything that tells the phase.
    private static String grey() {
        return "-rw-phase: grey; -rw-phase-soft: lightgrey; -rw-phase-core: white;";
    }

    @ParameterizedTest
    @MethodSource("pacers")
    void aFrameCreatesNoNodes(Supplier<Pacer> make) {
        Pacer pacer = onScreen(make);
        int before = ControlStage.onFxThread(() -> ControlStage.nodes(pacer.node()));
        ControlStage.onFxThread(() -> {
            for (long millis = 0; millis < 2L * PATTERN.cycleMillis(); millis += 50) {
                pacer.show(PATTERN.at(millis));
            }
            pacer.showFreely();
        });

        assertThat(ControlStage.onFxThread(() -> ControlStage.nodes(pacer.node())))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("pacers")
    void whileNobodyPacesItRestsAndSaysSo(Supplier<Pacer> make) {
        Pacer pacer = onScreen(make);
        picture(pacer, 3_000);
        String said = ControlStage.onFxThread(() -> {
            pacer.showFreely();
            return pacer.node().getAccessibleText();
        });

        assertThat(said).startsWith("Breathing as you like");
    }

    @ParameterizedTest
    @MethodSource("pacers")
    void itSaysWhatItShowsOncePerPhase(Supplier<Pacer> make) {
        Pacer pacer = onScreen(make);
        Region node = pacer.node();
        ControlStage.onFxThread(() -> {
            pacer.show(PATTERN.at(100));
            assertThat(node.getAccessibleText()).startsWith("Breathing in");
            String said = node.getAccessibleText();
            pacer.show(PATTERN.at(3_000));
            assertThat(node.getAccessibleText()).isSameAs(said);
            pacer.show(PATTERN.at(4_100));
            assertThat(node.getAccessibleText()).startsWith("Holding");
            pacer.show(PATTERN.at(7_000));
            assertThat(node.getAccessibleText()).startsWith("Breathing out");
        });
    }

    @Test
    void theWaveShowsTheNextBreathBeforeItComes() {
        Pacer pacer = onScreen(() -> new WavePacer(MESSAGES));
        WritableImage picture = picture(pacer, 11_000);
        Rectangle2D coming = new Rectangle2D(SIZE * 0.4, 0, SIZE * 0.6, SIZE);
        WritableImage last = picture(pacer, 60_000 - 1);

        assertThat(same(picture, last, coming)).isFalse();
    }
}
