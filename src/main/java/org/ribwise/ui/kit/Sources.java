package org.ribwise.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// Addresses of the sources that exercise files and pages name (clinical reference, section 9).
public final class Sources {

    private static final Properties ADDRESSES = read();

    private Sources() {}

    /// The address of a source; empty for one that Ribwise does not know, as a file from elsewhere may name.
    public static Optional<String> address(String id) {
        return Optional.ofNullable(ADDRESSES.getProperty(id));
    }

    private static Properties read() {
        Properties addresses = new Properties();
        try (InputStream in = Objects.requireNonNull(Sources.class.getResourceAsStream("/sources.properties"))) {
            addresses.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return addresses;
    }
}
