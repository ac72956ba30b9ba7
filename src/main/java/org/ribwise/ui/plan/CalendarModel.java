package org.ribwise.ui.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ribwise.disk.WholeFile;
import org.ribwise.disk.WholeFile.Existing;
import org.ribwise.ui.kit.FileChoice;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;

/// The plan's sessions on their way into the person's calendar. A file that is there is replaced only when the person
/// says so.
public final class CalendarModel {

    private final FileChoice files;
    private final Work work;
    private final Messages words;
    private final Supplier<byte[]> file;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Quiet(""));

    /// Where it is.
    sealed interface State {

        /// Nothing goes on; what was done last said this.
        record Quiet(String said) implements State {}

        /// There is a file already; may it be replaced?
        record AsksToReplace(Path path) implements State {}
    }

    /// @param files lets the person choose a place
    /// @param work writes away from the screen
    /// @param words the words
    /// @param file makes the file
    public CalendarModel(FileChoice files, Work work, Messages words, Supplier<byte[]> file) {
        this.files = files;
        this.work = work;
        this.words = words;
        this.file = file;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Asks for a place and writes the file there.
    void save() {
        files.toSave(words.get("plan.calendarPlace"), words.get("plan.calendarFile"))
                .ifPresent(path -> write(path, Existing.KEEP));
    }

    /// Replaces the file that is there.
    void replace(Path path) {
        write(path, Existing.REPLACE);
    }

    /// Leaves the file that is there as it is.
    void leave() {
        state.set(new State.Quiet(words.get("plan.calendarLeft")));
    }

    private void write(Path path, Existing existing) {
        work.run(
                () -> written(path, existing),
                state::set,
                trouble -> state.set(new State.Quiet(words.get("plan.calendarNotWritten", name(path)))));
    }

    private State written(Path path, Existing existing) {
        try {
            new WholeFile(path, WholeFile.Reader.AS_USUAL).write(file.get(), existing);
            return new State.Quiet(words.get("plan.calendarWritten", name(path)));
        } catch (FileAlreadyExistsException there) {
            return new State.AsksToReplace(path);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /// Its name, without its folder.
    String name(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }
}
