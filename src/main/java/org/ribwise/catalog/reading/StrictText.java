package org.ribwise.catalog.reading;

import com.fasterxml.jackson.core.JsonPointer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;

/// Bytes to letters. Java's usual way would put a question mark for what it cannot read; here that is a problem.
public final class StrictText {

    /// A definition has about 5 kB; more than this is not one.
    public static final int LARGEST_BYTES = 1_048_576;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictText() {}

    /// The text, if the bytes are UTF-8 without a byte order mark.
    public static Optional<String> of(byte[] bytes, Findings findings) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        boolean broken = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(rest, text, true)
                .isError();
        text.flip();
        if (broken) {
            String where = Integer.toString(rest.position() + 1);
            findings.add(Place.after(text), JsonPointer.empty(), Reason.NOT_UTF8, where);
            return Optional.empty();
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            findings.add(new Place(1, 1), JsonPointer.empty(), Reason.BYTE_ORDER_MARK);
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }
}
