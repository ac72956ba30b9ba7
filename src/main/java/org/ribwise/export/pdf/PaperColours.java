package org.ribwise.export.pdf;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// The colours of everything that is printed, from `report-colours.properties`.
final class PaperColours {

    private static final String FILE = "/export/report-colours.properties";
    private static final Properties COLOURS = read();

    private PaperColours() {}

    /// A colour by its name.
    static String colour(String name) {
        return Objects.requireNonNull(COLOURS.getProperty(name), name);
    }

    private static Properties read() {
        Properties colours = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PaperColours.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            colours.load(reader);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return colours;
    }
}
