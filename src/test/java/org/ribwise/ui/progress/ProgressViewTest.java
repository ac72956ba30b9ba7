package org.ribwise.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.progress.SampleSessions.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.record.PastSession;
import org.ribwise.domain.report.PastPlans;
import org.ribwise.ui.control.FxThread;
import org.ribwise.ui.kit.Look;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;

final class ProgressViewTest {

    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<PastSession> WEEK = IntStream.rangeClosed(16, 22)
            .mapToObj(day -> session("2026-11-" + day + "T09:00Z", 10, 5, 3))
            .toList();

    private final ProgressModel model = new ProgressModel(WORDS, () -> TODAY, Work.atOnce());

    @Test
    void withoutSessionsItSaysWhatWillBeHere() {
        FxThread.run(() -> {
            ProgressView view = shown(810, 16);

            assertThat(visibleTexts(view))
                    .contains(WORDS.get("progress.empty.title"), WORDS.get("progress.empty.hint"))
                    .doesNotContain(WORDS.get("progress.sessions.title"));
        });
    }

    @Test
    void sessionsThatComeLaterFillTheScreen() {
        FxThread.run(() -> {
            ProgressView view = shown(810, 16);
            model.show(new Progress(WEEK), PastPlans.NONE);

            assertThat(visibleTexts(view))
                    .contains("Baseline 5 · last 5 · best 5 · 7 values, no day missing", "7 of 7")
                    .doesNotContain(WORDS.get("progress.empty.title"));
        });
    }

    @Test
    void theTableShowsTheSameRatingsNewestFirst() {
        FxThread.run(() -> {
            model.show(new Progress(WEEK), PastPlans.NONE);
            ProgressView view = shown(810, 16);
            button(view, WORDS.get("progress.table.show")).fire();
            TableView<?> table = (TableView<?>) Objects.requireNonNull(view.lookup(".value-table"));

            assertThat(table.isVisible()).isTrue();
            assertThat(table.getItems()).hasSize(14);
            assertThat(table.getColumns().getFirst().getCellData(0)).isEqualTo("Sun, 22 Nov 2026");
            assertThat(table.getColumns().getLast().getCellData(0)).isEqualTo("3 of 10");
            assertThat(button(view, WORDS.get("progress.table.hide")).isVisible())
                    .isTrue();
        });
    }

    @Test
    void exactlyOneRangeIsDownEvenWhenItIsPressedAgain() {
        FxThread.run(() -> {
            model.show(new Progress(WEEK), PastPlans.NONE);
            ProgressView view = shown(810, 16);
            List<ToggleButton> ranges = view.lookupAll(".range-button").stream()
                    .filter(ToggleButton.class::isInstance)
                    .map(ToggleButton.class::cast)
                    .toList();
            ranges.getFirst().fire();
            ranges.getFirst().fire();

            assertThat(ranges).filteredOn(ToggleButton::isSelected).containsExactly(ranges.getFirst());
            assertThat(model.rangeProperty().get()).isEqualTo(RangeChoice.FOUR_WEEKS);
        });
    }

    @ParameterizedTest
    @CsvSource({"810, 16", "640, 16", "810, 32", "640, 32"})
    void nothingIsWiderThanTheWindow(double width, int textPixels) {
        FxThread.run(() -> {
            model.show(new Progress(WEEK), PastPlans.NONE);
            ProgressView view = shown(width, textPixels);
            Region content = (Region) view.getContent();

            assertThat(content.getWidth()).isLessThanOrEqualTo(width);
            assertThat(content.lookupAll(".progress-card"))
                    .allMatch(card -> card.getBoundsInParent().getMaxX() <= content.getWidth());
        });
    }

    private ProgressView shown(double width, int textPixels) {
        ProgressView view = new ProgressView(model, WORDS, List.of());
        StackPane root = new StackPane(view);
        Look.dress(new Scene(root, width, 720));
        root.setStyle("-fx-font-size: " + textPixels + "px");
        root.applyCss();
        root.layout();
        return view;
    }

    private static Button button(ProgressView view, String text) {
        return view.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> visibleTexts(ProgressView view) {
        return view.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .filter(ProgressViewTest::isSeen)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node here = node; here != null; here = here.getParent()) {
            if (!here.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
