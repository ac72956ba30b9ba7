package org.ribwise.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.progress.DaySpan;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.PagePicture;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportPages;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.ui.kit.Work;
import org.ribwise.ui.reports.PreviewModel.Shown;

/// The pages that are seen are those of the last wish, whatever was wished for while pages were made.
class PreviewModelTest {

    private final Queue<Runnable> jobs = new ArrayDeque<>();
    private final List<String> made = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private final PreviewModel model = new PreviewModel(new Maker(), new Later());
    private boolean unreadable;

    @Test
    void aPageIsSeenOnceItIsMadeAndDrawn() {
        model.show(wish("one"), Paper.A4);
        assertThat(model.shown().get()).isInstanceOf(Shown.Making.class);
        runAll();
        assertThat(seen()).isEqualTo("one 0 of 3, 800");
    }

    @Test
    void whatLiesBetweenIsNeverMadeWhole() {
        model.show(wish("one"), Paper.A4);
        model.show(wish("two"), Paper.A4);
        model.show(wish("three"), Paper.LETTER);
        runAll();

        assertThat(made).containsExactly("three");
        assertThat(seen()).isEqualTo("three 0 of 3, 800");
    }

    @Test
    void aWishThatComesWhenPagesAreMadeAlreadyTakesTheirPlaceAndTheyAreLetGo() {
        model.show(wish("one"), Paper.A4);
        runAll();
        model.show(wish("two"), Paper.A4);
        assertThat(seen()).isEqualTo("one 0 of 3, 800");
        runAll();
        assertThat(seen()).isEqualTo("two 0 of 3, 800");
        assertThat(closed).containsExactly("one");
    }

    @Test
    void theSameWishAgainMakesNothing() {
        model.show(wish("one"), Paper.A4);
        runAll();
        model.show(wish("one"), Paper.A4);
        assertThat(jobs).isEmpty();
    }

    @Test
    void pagesAreTurnedAndStayWithinTheReport() {
        model.show(wish("one"), Paper.A4);
        runAll();
        model.turn(1);
        model.turn(1);
        model.turn(1);
        runAll();
        assertThat(seen()).isEqualTo("one 2 of 3, 800");
        model.turnTo(0);
        runAll();
        model.turn(-1);
        runAll();
        assertThat(seen()).isEqualTo("one 0 of 3, 800");
        model.turnToLast();
        runAll();
        assertThat(seen()).isEqualTo("one 2 of 3, 800");
    }

    @Test
    void anotherWidthDrawsThePageAnew() {
        model.show(wish("one"), Paper.A4);
        runAll();
        model.draw(1_000);
        model.draw(99_999);
        runAll();
        assertThat(seen()).isEqualTo("one 0 of 3, 2400");
    }

    @Test
    void aRecordThatCannotBeReadIsSaid() {
        unreadable = true;
        model.show(wish("one"), Paper.A4);
        runAll();
        assertThat(model.shown().get()).isInstanceOf(Shown.Trouble.class);
    }

    @Test
    void whenNobodyLooksAnyMoreNothingIsMadeAndThePagesAreLetGo() {
        model.show(wish("one"), Paper.A4);
        runAll();
        model.show(wish("two"), Paper.A4);
        model.leave();
        runAll();
        assertThat(made).containsExactly("one");
        assertThat(closed).containsExactly("one");
    }

    private String seen() {
        return model.shown().get() instanceof Shown.Page(PagePicture picture, int page, int count)
                ? picture.text() + " " + page + " of " + count + ", " + picture.width()
                : "no page";
    }

    private void runAll() {
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }
    }

    private static ReportWish wish(String question) {
        LocalDate day = LocalDate.of(2026, 2, 1);
        return ReportWish.ofEverything(DaySpan.ending(day, 28), day, question);
    }

    private final class Maker implements ReportMaker {

        @Override
        public ReportPages pages(ReportWish wish, Paper paper, ExportWatch watch) {
            if (unreadable) {
                throw new RecordUnavailable(RecordUnavailable.Cause.DAMAGED);
            }
            watch.at(0, 1);
            made.add(wish.question());
            return new Pages(wish.question());
        }

        @Override
        public List<Path> targets(SaveWish wish) {
            return List.of();
        }

        @Override
        public List<Path> existing(SaveWish wish) {
            return List.of();
        }

        @Override
        public Saved save(SaveWish wish, boolean replace, ExportWatch watch) {
            return Saved.WRITTEN;
        }
    }

    private final class Pages implements ReportPages {

        private final String name;

        Pages(String name) {
            this.name = name;
        }

        @Override
        public int count() {
            return 3;
        }

        @Override
        public PagePicture picture(int page, int widthPixels) {
            return new PagePicture(widthPixels, new int[widthPixels], name);
        }

        @Override
        public void close() {
            closed.add(name);
        }
    }

    private final class Later implements Work {

        @Override
        public <T> void run(Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> trouble) {
            jobs.add(() -> Work.atOnce().run(job, done, trouble));
        }
    }
}
