package org.ribwise.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.progress.SampleSessions.breathlessness;
import static org.ribwise.domain.progress.SampleSessions.rated;
import static org.ribwise.domain.progress.SampleSessions.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.record.PastSession;
import org.ribwise.ui.kit.Messages;

final class ProgressModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Measure NECK = new Measure.Pain(BodyRegion.NECK);
    private static final Measure LOWER_BACK = new Measure.Pain(BodyRegion.LOWER_BACK);

    private final ProgressModel model = new ProgressModel(Messages.load(Locale.UK), () -> TODAY);

    @Test
    void itIsEmptyUntilThereIsASession() {
        assertThat(model.emptyProperty().get()).isTrue();

        model.show(List.of(session("2026-11-20T09:00Z", 10, null, null)));

        assertThat(model.emptyProperty().get()).isFalse();
        assertThat(page().summary()).isEqualTo("No ratings before a session in this time");
        assertThat(page().lastWeek().minutes()).isEqualTo(10);
    }

    @Test
    void itStartsWithThePainThatHasMostRatings() {
        model.show(List.of(
                rated("2026-11-19T09:00Z", 60_000, breathlessness(2), breathlessness(2)),
                session("2026-11-20T09:00Z", 10, 4, null)));

        assertThat(page().title()).isEqualTo("Lower back pain");
        assertThat(model.choices()).filteredOn(choice -> choice.ratings() > 0).hasSize(2);
        assertThat(model.choices()).hasSize(7);
    }

    @Test
    void whatThePersonChoseStaysWhenNewSessionsCome() {
        model.show(week(5, 3));
        model.choose(NECK);
        model.show(week(6, 2));

        assertThat(model.measureProperty().get()).isEqualTo(NECK);
        assertThat(page().title()).isEqualTo("Neck pain");
    }

    @Test
    void theSummarySaysBaselineLastBestNumberAndMissingDays() {
        model.show(List.of(
                session("2026-11-18T09:00Z", 10, 5, null),
                session("2026-11-20T09:00Z", 10, null, 2),
                session("2026-11-21T09:00Z", 10, 3, null)));

        assertThat(model.measureProperty().get()).isEqualTo(LOWER_BACK);
        assertThat(page().summary())
                .isEqualTo("Before a session: baseline 4 · last 3 · best 3 · 2 ratings, 2 days missing");
    }

    @Test
    void oneRatingIsNotAChange() {
        model.show(List.of(session("2026-11-21T09:00Z", 10, 3, null)));

        assertThat(page().summary()).isEqualTo("Before a session: 3 · 1 rating, no day missing");
    }

    @Test
    void beforeAndAfterAreComparedInWordsWithoutACause() {
        model.show(week(5, 3).subList(0, 4));
        assertThat(page().beforeAfter()).contains("When 5 sessions").endsWith("So far there are 4.");

        model.show(week(5, 3));
        assertThat(page().beforeAfter())
                .isEqualTo("After a session your rating was usually 2 points lower than before it (median). "
                        + "7 sessions in this time have both ratings: lower in 7, the same in 0, higher in 0.");

        model.show(week(3, 4));
        assertThat(page().beforeAfter()).contains("usually 1 point higher");

        model.show(week(3, 3));
        assertThat(page().beforeAfter()).contains("usually the same");
    }

    @Test
    void theRangeEndsToday() {
        model.show(week(5, 3));
        assertThat(page().series().span()).isEqualTo(DaySpan.ending(TODAY, 84));

        model.choose(RangeChoice.ALL);

        assertThat(page().series().span()).isEqualTo(DaySpan.ending(TODAY, 7));
        assertThat(page().daysOfLastWeek()).isEqualTo(7);
    }

    /// A session on each of the seven days that end today.
    private static List<PastSession> week(@Nullable Integer before, @Nullable Integer after) {
        return IntStream.rangeClosed(16, 22)
                .mapToObj(day -> session("2026-11-" + day + "T09:00Z", 10, before, after))
                .toList();
    }

    private ProgressPage page() {
        return model.pageProperty().get();
    }
}
