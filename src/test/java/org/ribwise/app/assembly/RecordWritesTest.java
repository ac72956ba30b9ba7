package org.ribwise.app.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;
import org.ribwise.ui.kit.Work;

/// A disk that is full for a while loses nothing.
class RecordWritesTest {

    private final List<String> written = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean full;
    private final RecordWrites writes = new RecordWrites(
            Work.atOnce(),
            () -> told.add("all written"),
            trouble -> told.add(trouble.getClass().getSimpleName()));

    @Test
    void whatCouldNotBeWrittenIsWrittenInOrderBeforeTheNext() {
        write("begun");
        full = true;
        write("first exercise");
        write("second exercise");
        full = false;
        write("ended");

        assertThat(written).containsExactly("begun", "first exercise", "second exercise", "ended");
        assertThat(told).containsExactly("RecordUnavailable", "RecordUnavailable", "all written");
    }

    @Test
    void itIsTriedOnceMoreAtTheEnd() {
        full = true;
        write("ended");
        full = false;
        writes.tryAgain();

        assertThat(written).containsExactly("ended");
        assertThat(told).containsExactly("RecordUnavailable", "all written");
    }

    @Test
    void whatCanNeverBeWrittenKeepsNothingElseWaiting() {
        writes.write(() -> {
            throw new IllegalStateException("never");
        });
        write("ended");

        assertThat(written).containsExactly("ended");
        assertThat(told).containsExactly("IllegalStateException");
    }

    private void write(String what) {
        writes.write(() -> {
            if (full) {
                throw new RecordUnavailable(Cause.NOT_WRITABLE);
            }
            written.add(what);
        });
    }
}
