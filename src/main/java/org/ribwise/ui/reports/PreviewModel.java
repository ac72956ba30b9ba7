package org.ribwise.ui.reports;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.PagePicture;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.report.ReportPages;
import org.ribwise.domain.report.ReportWish;
import org.ribwise.ui.kit.Work;

/// The pages as they will be printed, one at a time. What is wished for while pages are made is made next; what lies
/// between is left out.
public final class PreviewModel {

    private static final int NARROWEST_PIXELS = 200;
    /// A page of this width has twice as many pixels as most screens show of it.
    private static final int WIDEST_PIXELS = 2_400;

    private final ReportMaker maker;
    private final Work work;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Making());
    private @Nullable Wished wished;
    private @Nullable Wished making;
    private @Nullable ReportPages pages;
    private AtomicBoolean unwanted = new AtomicBoolean();
    private int page;
    private int widthPixels = 800;
    private boolean drawing;

    /// What is to be seen.
    public sealed interface Shown {

        /// Nothing yet: the pages are being made.
        record Making() implements Shown {}

        /// A page.
        ///
        /// @param picture the page
        /// @param page counted from 0
        /// @param count how many there are
        record Page(PagePicture picture, int page, int count) implements Shown {}

        /// They could not be made.
        ///
        /// @param trouble why
        record Trouble(RuntimeException trouble) implements Shown {}
    }

    private record Wished(ReportWish report, Paper paper) {}

    /// @param maker makes the pages
    /// @param work runs it away from the screen
    public PreviewModel(ReportMaker maker, Work work) {
        this.maker = maker;
        this.work = work;
    }

    /// What is to be seen.
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Shows another report.
    public void show(ReportWish report, Paper paper) {
        Wished now = new Wished(report, paper);
        if (!now.equals(wished)) {
            wished = now;
            unwanted.set(true);
            make();
        }
    }

    /// How wide pages are drawn from now on.
    ///
    /// @param pixels of the screen
    public void draw(int pixels) {
        int width = Math.clamp(pixels, NARROWEST_PIXELS, WIDEST_PIXELS);
        if (width != widthPixels) {
            widthPixels = width;
            draw();
        }
    }

    /// Turns to a page; before the first and after the last nothing is.
    ///
    /// @param to counted from 0
    public void turnTo(int to) {
        count().ifPresent(count -> {
            int within = Math.clamp(to, 0, count - 1);
            if (within != page) {
                page = within;
                draw();
            }
        });
    }

    /// Turns some pages on, or back.
    public void turn(int by) {
        turnTo(page + by);
    }

    /// Turns to the last page.
    public void turnToLast() {
        count().ifPresent(count -> turnTo(count - 1));
    }

    /// Nobody looks any more.
    public void leave() {
        unwanted.set(true);
        wished = null;
        let(pages);
        pages = null;
    }

    private Optional<Integer> count() {
        return Optional.ofNullable(pages).map(ReportPages::count);
    }

    private void make() {
        Wished now = wished;
        if (now == null || making != null) {
            return;
        }
        making = now;
        AtomicBoolean stop = new AtomicBoolean();
        unwanted = stop;
        if (pages == null) {
            shown.set(new Shown.Making());
        }
        ExportWatch watch = (done, of) -> {
            if (stop.get()) {
                throw new ExportCancelled();
            }
        };
        work.run(() -> maker.pages(now.report(), now.paper(), watch), this::made, this::notMade);
    }

    private void made(ReportPages fresh) {
        Wished before = making;
        making = null;
        if (wished == null || !wished.equals(before)) {
            let(fresh);
            make();
            return;
        }
        let(pages);
        pages = fresh;
        page = Math.min(page, fresh.count() - 1);
        draw();
    }

    private void notMade(RuntimeException trouble) {
        Wished before = making;
        making = null;
        if (wished != null && !wished.equals(before)) {
            make();
        } else if (!(trouble instanceof ExportCancelled)) {
            shown.set(new Shown.Trouble(trouble));
        }
    }

    private void draw() {
        ReportPages from = pages;
        if (from == null || drawing) {
            return;
        }
        drawing = true;
        int number = page;
        int width = widthPixels;
        work.run(
                () -> from.picture(number, width),
                picture -> {
                    drawing = false;
                    if (from.equals(pages) && number == page && width == widthPixels) {
                        shown.set(new Shown.Page(picture, number, from.count()));
                    } else {
                        draw();
                    }
                },
                trouble -> {
                    drawing = false;
                    shown.set(new Shown.Trouble(trouble));
                });
    }

    /// Away from the screen, after what is drawn of them.
    private void let(@Nullable ReportPages old) {
        if (old != null) {
            work.run(
                    () -> {
                        old.close();
                        return true;
                    },
                    done -> {},
                    trouble -> {});
        }
    }
}
