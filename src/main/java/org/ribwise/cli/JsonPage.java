package org.ribwise.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// JSON for programs: one object, written piece by piece. Its form is described in `src/docs/command-line.md`; a name
/// that is there keeps its meaning, new ones may be added.
final class JsonPage {

    /// Version of the form; a change that programs must know of adds 1.
    private static final int FORMAT = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonPage(JsonGenerator json) {
        this.json = json;
    }

    /// Writes one whole object.
    ///
    /// @param out where it goes; it stays open
    /// @param content writes what is in the object
    static void write(PrintWriter out, Consumer<JsonPage> content) {
        // line feeds on every system, so that the same question always gives the same bytes
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            JsonPage page = new JsonPage(json);
            page.number("format", FORMAT);
            content.accept(page);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print('\n');
    }

    void text(String name, String value) {
        put(() -> json.writeStringField(name, value));
    }

    /// Left out when there is none.
    void text(String name, Optional<String> value) {
        value.ifPresent(there -> text(name, there));
    }

    void number(String name, long value) {
        put(() -> json.writeNumberField(name, value));
    }

    void number(String name, double value) {
        put(() -> json.writeNumberField(name, value));
    }

    void yes(String name, boolean value) {
        put(() -> json.writeBooleanField(name, value));
    }

    /// A value that is known to be none, where leaving it out could be taken for an oversight.
    void none(String name) {
        put(() -> json.writeNullField(name));
    }

    void texts(String name, Collection<String> values) {
        put(() -> {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        });
    }

    void numbers(String name, Collection<Integer> values) {
        put(() -> {
            json.writeArrayFieldStart(name);
            for (int value : values) {
                json.writeNumber(value);
            }
            json.writeEndArray();
        });
    }

    void object(String name, Runnable content) {
        put(() -> {
            json.writeObjectFieldStart(name);
            content.run();
            json.writeEndObject();
        });
    }

    /// An array of objects.
    <T> void objects(String name, List<T> values, Consumer<T> content) {
        put(() -> {
            json.writeArrayFieldStart(name);
            for (T value : values) {
                json.writeStartObject();
                content.accept(value);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void put(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }
}
