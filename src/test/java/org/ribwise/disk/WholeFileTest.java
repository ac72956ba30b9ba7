package org.ribwise.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ribwise.disk.WholeFile.Existing;
import org.ribwise.disk.WholeFile.Reader;

/// Whole or not there.
class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsThereIsKeptUnlessItIsToBeReplaced() throws IOException {
        WholeFile file = new WholeFile(folder.resolve("a.txt"), Reader.AS_USUAL);
        file.write("one".getBytes(UTF_8), Existing.KEEP);
        assertThatThrownBy(() -> file.write("two".getBytes(UTF_8), Existing.KEEP))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("a.txt")).hasContent("one");
        file.write("two".getBytes(UTF_8), Existing.REPLACE);
        assertThat(folder.resolve("a.txt")).hasContent("two");
    }

    @Test
    void aRecordIsNeverWrittenOverByAFileOfAnotherKind() throws IOException {
        Path record = folder.resolve("record.db");
        String before = "SQLite format 3\0 and what a person has recorded";
        Files.writeString(record, before);

        assertThatThrownBy(() -> new WholeFile(record, Reader.AS_USUAL).write(new byte[1], Existing.REPLACE))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(record).hasContent(before);
        assertThat(folder.toFile().list()).containsExactly("record.db");
    }

    @Test
    void nothingIsLeftWhenItCannotTakeItsName() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("b.txt").resolve("full"));
        WholeFile file = new WholeFile(folder.resolve("b.txt"), Reader.OWNER_ONLY);
        assertThatThrownBy(() -> file.write("one".getBytes(UTF_8), Existing.REPLACE))
                .isInstanceOf(IOException.class);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(inTheWay.getParent());
        }
    }
}
