package org.ribwise.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsPart;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.exchange.SampleResults;
import org.ribwise.ui.kit.Work;

/// Every word of a results file is worked out away from the screen, and only the last that was asked for is shown.
class ResultsModelTest {

    private static final int FEW = 3;

    private final Queue<Runnable> jobs = new ArrayDeque<>();
    private final List<List<String>> shown = new ArrayList<>();
    private final ResultsModel model = new ResultsModel(new Desk(), new Later(), LocalDate.of(2027, 1, 31));
    private int written;

    @Test
    void theTextIsWrittenOnlyWhenTheWorkIsDone() {
        read();
        model.text(shown::add);
        assertThat(written).isZero();
        assertThat(shown).isEmpty();
        jobs.remove().run();
        assertThat(shown).containsExactly(List.of("3 sessions", "the rest"));
    }

    @Test
    void whatWasChosenMeanwhileIsShownAloneAndOnce() {
        read();
        model.text(shown::add);
        model.take(ResultsPart.SESSIONS, false);
        model.text(shown::add);
        jobs.remove().run();
        assertThat(shown).isEmpty();
        jobs.remove().run();
        assertThat(shown).containsExactly(List.of("0 sessions", "the rest"));
    }

    @Test
    void beforeTheRecordIsReadThereIsNoText() {
        model.text(shown::add);
        jobs.remove().run();
        assertThat(shown).containsExactly(List.of());
    }

    private void read() {
        model.choose(ResultsModel.Days.ALL);
        jobs.remove().run();
    }

    private final class Desk implements ResultsModel.Desk {

        @Override
        public Results make(DaySpan days) {
            return SampleResults.of(1, FEW);
        }

        @Override
        public String text(Results results) {
            written++;
            return results.sessions().size() + " sessions\nthe rest";
        }

        @Override
        public Optional<String> reader() {
            return Optional.empty();
        }

        @Override
        public String save(Results results, boolean sealed, Path file) {
            throw new UnsupportedOperationException("nothing is saved here");
        }
    }

    private final class Later implements Work {

        @Override
        public <T> void run(Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> trouble) {
            jobs.add(() -> Work.atOnce().run(job, done, trouble));
        }
    }
}
