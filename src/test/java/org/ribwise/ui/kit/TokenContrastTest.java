package org.ribwise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Measures the contrast of the tokens that meet on screen, by the formula of WCAG 2.2 (1.4.3 and 1.4.11).
class TokenContrastTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    private static final double HIGH_CONTRAST_TEXT = 7;
    private static final double HIGH_CONTRAST_GRAPHICS = 4.5;
    private static final Pattern TOKEN = Pattern.compile("-rw-([a-z-]+): #([0-9A-Fa-f]{6})([0-9A-Fa-f]{2})?;");
    private static final String DARK_BEGINS = "@media (prefers-color-scheme: dark)";
    private static final String HIGH_CONTRAST_BEGINS = ".root:high-contrast";

    /// "text on ground"; several grounds are separated by commas.
    private static final List<String> TEXTS = List.of(
            "ink on canvas, card, chip, teal-soft, in-soft, out-soft, ok-soft, warn-soft, stop-soft",
            "muted on canvas, card, chip",
            "teal on canvas, card, teal-soft",
            "on-teal on teal",
            "in-text on canvas, card, in-soft",
            "out-text on canvas, card",
            "hold-text on canvas, card, hold-soft",
            "ok on canvas, card",
            "warn-text on canvas, card, warn-soft",
            "stop on canvas, card, stop-soft",
            "on-stop on stop",
            "on-band-none on band-none",
            "on-band-low on band-low",
            "on-band-middle on band-middle",
            "on-band-high on band-high");

    private static final List<String> SHAPES = List.of(
            "in on canvas, card, body",
            "out on card",
            "out-line on canvas, card, body",
            "hold on canvas, card",
            "teal on canvas, card, body",
            "edge on canvas, card",
            "focus on canvas, card, body",
            "ok on canvas, card",
            "warn on canvas, card",
            "stop on canvas, card",
            "body-edge on canvas, card",
            "bone-edge on body",
            "lung-edge on body",
            "band-edge on canvas, card, body",
            "ink on band-none, band-low, band-middle");

    enum Scheme {
        LIGHT,
        DARK
    }

    @ParameterizedTest
    @EnumSource
    void textIsReadableOnEveryGroundItMeets(Scheme scheme) {
        assertThat(tooWeak(declared(scheme), TEXTS, TEXT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shapesThatMeanSomethingStandOutFromTheirGround(Scheme scheme) {
        assertThat(tooWeak(declared(scheme), SHAPES, GRAPHICS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void highContrastTextIsReadableByWhoSeesLittle(Scheme scheme) {
        assertThat(tooWeak(highContrast(scheme), TEXTS, HIGH_CONTRAST_TEXT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void highContrastShapesAndBordersStandOut(Scheme scheme) {
        assertThat(tooWeak(highContrast(scheme), SHAPES, HIGH_CONTRAST_GRAPHICS))
                .isEmpty();
        assertThat(tooWeak(highContrast(scheme), List.of("line on canvas, card"), HIGH_CONTRAST_TEXT))
                .isEmpty();
    }

    @Test
    void highContrastSaysTheSameTokensAnewInBothSchemes() {
        assertThat(tokens(part(Scheme.DARK, true)).keySet())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        tokens(part(Scheme.LIGHT, true)).keySet());
        assertThat(declared(Scheme.LIGHT).keySet())
                .containsAll(tokens(part(Scheme.LIGHT, true)).keySet());
    }

    @Test
    void aTokenThatIsTooWeakIsSeen() {
        assertThat(tooWeak(declared(Scheme.LIGHT), List.of("muted on chip"), HIGH_CONTRAST_TEXT))
                .hasSize(1);
    }

    @Test
    void darkSaysEveryTokenAnew() {
        assertThat(declared(Scheme.DARK).keySet())
                .containsExactlyInAnyOrderElementsOf(declared(Scheme.LIGHT).keySet());
    }

    @Test
    void theFormulaKnowsBlackOnWhite() {
        assertThat(contrast(0x000000, 0xFFFFFF)).isEqualTo(21);
        assertThat(contrast(0x777777, 0xFFFFFF)).isBetween(4.47, 4.49);
    }

    private static List<String> tooWeak(Map<String, Integer> tokens, List<String> pairs, double needed) {
        List<String> weak = new ArrayList<>();
        for (String pair : pairs) {
            String[] sides = pair.split(" on ", -1);
            for (String ground : sides[1].split(", ", -1)) {
                double contrast = contrast(colour(tokens, sides[0]), colour(tokens, ground));
                if (contrast < needed) {
                    weak.add("%s on %s: %.2f".formatted(sides[0], ground, contrast));
                }
            }
        }
        return weak;
    }

    private static int colour(Map<String, Integer> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static Map<String, Integer> declared(Scheme scheme) {
        return tokens(part(scheme, false));
    }

    /// High contrast says some tokens anew; the others hold as they are.
    private static Map<String, Integer> highContrast(Scheme scheme) {
        Map<String, Integer> all = declared(scheme);
        all.putAll(tokens(part(scheme, true)));
        return all;
    }

    /// The file has four parts: light, dark, high contrast in light, high contrast in dark.
    private static String part(Scheme scheme, boolean high) {
        String css = stylesheet();
        int middle = css.indexOf(HIGH_CONTRAST_BEGINS);
        String half = high ? css.substring(middle) : css.substring(0, middle);
        int dark = half.indexOf(DARK_BEGINS);
        return scheme == Scheme.LIGHT ? half.substring(0, dark) : half.substring(dark);
    }

    private static Map<String, Integer> tokens(String part) {
        Map<String, Integer> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(part);
        while (matcher.find()) {
            tokens.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return tokens;
    }

    private static String stylesheet() {
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream("/style/tokens.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
