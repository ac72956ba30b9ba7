package org.ribwise.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.report.ExportCancelled;
import org.ribwise.domain.report.ExportWatch;
import org.ribwise.domain.report.ReportFile;
import org.ribwise.domain.session.Ticker;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.SparseNotices;
import org.ribwise.ui.kit.Work;

/// Saves a report where the person wants it: asks before anything is replaced, says how far it is, can be stopped.
public final class SaveModel {

    private final ReportMaker maker;
    private final FileChoice files;
    private final Work work;
    private final Executor screen;
    private final Ticker ticker;
    private final Messages words;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Quiet(""));
    private AtomicBoolean stopped = new AtomicBoolean();

    /// What goes on.
    public sealed interface State {

        /// Nothing; what was done last said this.
        record Quiet(String said) implements State {}

        /// It is being saved; so much of it is, 0 to 1.
        record Busy(double share) implements State {}

        /// Something is there already; may it be replaced?
        record AskToReplace(String question, Runnable replace) implements State {}
    }

    /// @param maker saves it
    /// @param files lets the person choose a place
    /// @param work runs it away from the screen
    /// @param screen runs things on the screen's thread
    /// @param ticker the clock
    /// @param words the words
    public SaveModel(ReportMaker maker, FileChoice files, Work work, Executor screen, Ticker ticker, Messages words) {
        this.maker = maker;
        this.files = files;
        this.work = work;
        this.screen = screen;
        this.ticker = ticker;
        this.words = words;
    }

    /// What goes on.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Asks for a place and saves there.
    void save(ReportChoices choices) {
        Set<ReportFile> chosen = Set.copyOf(choices.files());
        if (chosen.isEmpty()) {
            say(words.get("reports.noFile"));
            return;
        }
        String day = choices.wish().writtenOn().toString();
        files.toSave(words.get("reports.save"), name(chosen, day))
                .map(place -> new SaveWish(
                        choices.wish(),
                        choices.paperNow(),
                        chosen,
                        choices.isInside(),
                        choices.snomed().get(),
                        place))
                .ifPresent(this::ask);
    }

    private String name(Set<ReportFile> chosen, String day) {
        if (chosen.contains(ReportFile.PDF)) {
            return words.get("reports.pdfName", day);
        }
        return chosen.contains(ReportFile.CSV) ? words.get("reports.csvName", day) : words.get("reports.fhirName", day);
    }

    private void ask(SaveWish wish) {
        work.run(
                () -> maker.existing(wish),
                there -> {
                    if (there.isEmpty()) {
                        run(wish, false);
                    } else {
                        state.set(new State.AskToReplace(question(there), () -> run(wish, true)));
                    }
                },
                trouble -> say(why(trouble)));
    }

    private String question(List<Path> there) {
        return words.get("reports.askToReplace", names(there), there.size());
    }

    private static String names(List<Path> files) {
        return files.stream().map(path -> String.valueOf(path.getFileName())).collect(Collectors.joining(", "));
    }

    private void run(SaveWish wish, boolean replace) {
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        state.set(new State.Busy(0));
        ExportWatch watch = watch(stop);
        work.run(
                () -> maker.save(wish, replace, watch),
                saved -> say(sentence(saved, wish)),
                trouble -> say(why(trouble)));
    }

    private ExportWatch watch(AtomicBoolean stop) {
        SparseNotices notices = new SparseNotices(ticker, screen);
        return (done, of) -> {
            if (stop.get()) {
                throw new ExportCancelled();
            }
            notices.tell(() -> tell(of == 0 ? 0 : (double) done / of));
        };
    }

    private void tell(double share) {
        if (state.get() instanceof State.Busy) {
            state.set(new State.Busy(share));
        }
    }

    /// Stops what is being saved; nothing is left of it.
    public void stop() {
        stopped.set(true);
    }

    /// The person does not want anything replaced.
    void no() {
        say(words.get("reports.nothingReplaced"));
    }

    private String sentence(Saved saved, SaveWish wish) {
        String name = names(maker.targets(wish));
        return switch (saved) {
            case WRITTEN -> words.get("reports.saved", name);
            case EXISTS -> words.get("reports.thereNow", name);
            case FULL -> words.get("reports.full");
            case NOT_WRITABLE -> words.get("reports.notWritable");
        };
    }

    private String why(RuntimeException trouble) {
        return switch (trouble) {
            case ExportCancelled _ -> words.get("reports.stopped");
            case RecordUnavailable unavailable -> words.name(unavailable.kind());
            default -> words.get("app.unexpected", trouble.getClass().getSimpleName());
        };
    }

    private void say(String sentence) {
        state.set(new State.Quiet(sentence));
    }
}
