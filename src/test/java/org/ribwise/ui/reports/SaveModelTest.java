package org.ribwise.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportFile;
import org.ribwise.domain.report.ReportPages;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;
import org.ribwise.ui.reports.SaveModel.State;

/// Nothing is replaced without a question, and every end has its sentence.
class SaveModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<String> done = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final ReportChoices choices = new ReportChoices(() -> TODAY, "May I swim?");
    private List<Path> there = List.of();
    private Saved outcome = Saved.WRITTEN;
    private boolean stopping;
    private long nanos;
    private int steps = 1;
    private final SaveModel model = new SaveModel(
            new Maker(), new Chooser(), Work.atOnce(), Runnable::run, () -> nanos, Messages.load(Locale.UK));

    @ParameterizedTest
    @CsvSource({
        "WRITTEN, Saved: r.pdf.",
        "EXISTS, r.pdf is there already and was kept. Choose another name.",
        "FULL, 'There is no room left there. Nothing was saved; choose another place, or make room.'",
        "NOT_WRITABLE, Nothing can be written there. Nothing was saved; choose another folder."
    })
    void everyEndHasItsSentence(Saved saved, String sentence) {
        outcome = saved;
        model.save(choices);
        assertThat(model.state().get()).isEqualTo(new State.Quiet(sentence));
        assertThat(names).containsExactly("ribwise-2026-11-22.pdf");
    }

    @Test
    void whatIsThereIsReplacedOnlyAfterAYes() {
        there = List.of(Path.of("r.pdf"), Path.of("r-tables"));
        model.save(choices);
        assertThat(done).isEmpty();
        assertThat(model.state().get()).isInstanceOfSatisfying(State.AskToReplace.class, asked -> {
            assertThat(asked.question()).isEqualTo("These are there already: r.pdf, r-tables. Replace them?");
            asked.replace().run();
        });
        assertThat(done).containsExactly("replacing");
    }

    @Test
    void aNoKeepsEverything() {
        there = List.of(Path.of("r.pdf"));
        model.save(choices);
        model.no();
        assertThat(done).isEmpty();
        assertThat(model.state().get()).isEqualTo(new State.Quiet("Nothing was replaced."));
    }

    @Test
    void itCanBeStopped() {
        stopping = true;
        model.save(choices);
        assertThat(model.state().get()).isEqualTo(new State.Quiet("Stopped. Nothing was saved."));
    }

    @Test
    void howFarItIsIsToldTenTimesASecondAtMost() {
        List<Double> told = new ArrayList<>();
        model.state().subscribe(state -> {
            if (state instanceof State.Busy(double share)) {
                told.add(share);
            }
        });
        steps = 100;
        model.save(choices);
        // 100 steps of 50 ms
        assertThat(told).hasSize(51).startsWith(0.0, 0.02, 0.04).endsWith(1.0);
    }

    @Test
    void withoutAFileThereIsNothingToSave() {
        choices.files().clear();
        model.save(choices);
        assertThat(names).isEmpty();
        assertThat(model.state().get()).isEqualTo(new State.Quiet("Choose at least one file under \"Save as\"."));
    }

    @Test
    void daysOfOnesOwnAreTurnedAndEndToday() {
        choices.period().set(RangeChoice.OWN);
        choices.from().set(TODAY.plusDays(3));
        choices.to().set(TODAY.minusDays(9));
        assertThat(choices.wish().days().from()).isEqualTo(TODAY.minusDays(9));
        assertThat(choices.wish().days().to()).isEqualTo(TODAY);
        choices.period().set(RangeChoice.FOUR_WEEKS);
        assertThat(choices.wish().days().days()).isEqualTo(28);
    }

    @Test
    void aQuestionThatIsTooLongIsCutWhileItIsTyped() {
        choices.question().set("x".repeat(ReportWish.LONGEST_QUESTION + 5));
        assertThat(choices.question().get()).hasSize(ReportWish.LONGEST_QUESTION);
    }

    private final class Maker implements ReportMaker {

        @Override
        public ReportPages pages(ReportWish wish, Paper paper, ExportWatch watch) {
            throw new IllegalStateException("nobody looks");
        }

        @Override
        public List<Path> targets(SaveWish wish) {
            assertThat(wish.files()).containsExactly(ReportFile.PDF);
            return List.of(wish.place());
        }

        @Override
        public List<Path> existing(SaveWish wish) {
            return there;
        }

        @Override
        public Saved save(SaveWish wish, boolean replace, ExportWatch watch) {
            if (stopping) {
                model.stop();
            }
            for (int step = 1; step <= steps; step++) {
                nanos += 50_000_000;
                watch.at(step, steps);
            }
            done.add(replace ? "replacing" : "new");
            return outcome;
        }
    }

    private final class Chooser implements FileChoice {

        @Override
        public Optional<Path> toSave(String title, String name) {
            names.add(name);
            return Optional.of(Path.of("r.pdf"));
        }

        @Override
        public Optional<Path> toOpen(String title) {
            return Optional.empty();
        }
    }
}
