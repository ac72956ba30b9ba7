package org.ribwise.ui.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.session.Ticker;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.SparseNotices;
import org.ribwise.ui.kit.Work;

/// What can be done with a file of ours and its copies, one thing at a time, and what became of it.
public final class DataModel {

    private final DataCopies copies;
    private final FileChoice files;
    private final Work work;
    private final Executor screen;
    private final Ticker ticker;
    private final Messages words;
    private final DataWords says;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Quiet(""));
    private final ReadOnlyObjectWrapper<List<DataCopies.Copy>> automatic = new ReadOnlyObjectWrapper<>(List.of());

    /// What goes on.
    public sealed interface State {

        /// Nothing; what was done last said this.
        record Quiet(String said) implements State {}

        /// Something is being done; so much of it is, 0 to 1.
        record Busy(double share) implements State {}

        /// There is a file of this name; may it be replaced?
        record AskToReplace(String name, Runnable replace) implements State {}

        /// A backup is checked and ready; may it take the place of the record?
        record AskToRestore() implements State {}
    }

    /// A long job: a file, and what is asked from time to time whether to go on.
    private interface Job {
        boolean on(Path file, DoublePredicate goOn);
    }

    /// @param copies does it
    /// @param files lets the person choose files
    /// @param work runs it away from the screen
    /// @param screen runs things on the screen's thread
    /// @param ticker the clock
    /// @param says what is said about this file
    public DataModel(DataCopies copies, FileChoice files, Work work, Executor screen, Ticker ticker, DataWords says) {
        this.copies = copies;
        this.files = files;
        this.work = work;
        this.screen = screen;
        this.ticker = ticker;
        this.words = says.words();
        this.says = says;
    }

    /// What goes on.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The automatic backups, the newest first.
    public ReadOnlyObjectProperty<List<DataCopies.Copy>> automatic() {
        return automatic.getReadOnlyProperty();
    }

    /// Whether there is an open record to back up.
    boolean isOpen() {
        return copies.trouble().isEmpty();
    }

    /// Reads which automatic backups there are.
    public void read() {
        work.run(copies::automatic, automatic::set, trouble -> say(why(trouble)));
    }

    void backUp() {
        files.toSave(words.get("data.backUp"), says.backUpName(copies.today()))
                .ifPresent(file -> save(file, copies::backUp, saved -> words.get("data.backedUp", saved)));
    }

    void export() {
        files.toSave(words.get("data.export"), says.exportName(copies.today()))
                .ifPresent(file -> save(file, copies::export, saved -> words.get("data.exported", saved)));
    }

    void restoreFromFile() {
        files.toOpen(words.get("data.restore")).ifPresent(this::prepare);
    }

    /// Checks a backup; when it is whole the person is asked.
    void prepare(Path backup) {
        begin(backup, copies::prepareRestore, () -> state.set(new State.AskToRestore()), this::whyNotRestored);
    }

    /// Stops what is being done; nothing has changed then.
    void stop() {
        stopped.set(true);
    }

    /// The person says no to what was asked.
    void no() {
        say(words.get("data.nothingChanged"));
    }

    private void save(Path file, Job job, Function<String, String> said) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        Runnable run = () -> begin(file, job, () -> say(said.apply(name)), this::why);
        if (Files.exists(file)) {
            state.set(new State.AskToReplace(name, run));
        } else {
            run.run();
        }
    }

    private void begin(Path file, Job job, Runnable done, Function<RuntimeException, String> why) {
        stopped.set(false);
        state.set(new State.Busy(0));
        Consumer<Boolean> over = wholly -> {
            if (wholly) {
                done.run();
            } else {
                say(words.get("data.stopped"));
            }
        };
        SparseNotices notices = new SparseNotices(ticker, screen);
        DoublePredicate goOn = share -> {
            notices.tell(() -> tell(share));
            return !stopped.get();
        };
        work.run(() -> job.on(file, goOn), over, trouble -> say(why.apply(trouble)));
    }

    private void tell(double share) {
        if (state.get() instanceof State.Busy) {
            state.set(new State.Busy(share));
        }
    }

    private void say(String sentence) {
        state.set(new State.Quiet(sentence));
    }

    private String why(RuntimeException trouble) {
        return trouble instanceof RecordUnavailable
                ? words.get("data.notWritten")
                : words.get("app.unexpected", trouble.getClass().getSimpleName());
    }

    private String whyNotRestored(RuntimeException trouble) {
        if (!(trouble instanceof RecordUnavailable unavailable)) {
            return why(trouble);
        }
        return switch (unavailable.kind()) {
            case FOREIGN_FILE -> says.notABackup();
            case MADE_UP -> words.get("data.madeUpBackup");
            case NEWER_VERSION -> words.get("data.newerBackup");
            case DAMAGED -> words.get("data.damagedBackup");
            case NOT_WRITABLE -> words.get("data.notWritten");
            case NOT_READABLE -> words.get("data.notReadable");
        };
    }
}
