package org.ribwise.desktop;

import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the message buses of a Linux desktop listen (D-Bus specification, "Server addresses").
final class BusAddress {

    private static final String PATH = "path=";
    private static final String SYSTEM_USUAL = "unix:path=/run/dbus/system_bus_socket";

    private BusAddress() {}

    /// The bus of the person's session: the one that the environment names, else the usual one.
    ///
    /// @param environment environment variables
    static List<UnixDomainSocketAddress> session(Map<String, String> environment) {
        String named = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        String folder = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        return parse(named.isBlank() && !folder.isBlank() ? "unix:path=" + folder + "/bus" : named);
    }

    /// The bus of the whole computer.
    ///
    /// @param environment environment variables
    static List<UnixDomainSocketAddress> system(Map<String, String> environment) {
        return parse(environment.getOrDefault("DBUS_SYSTEM_BUS_ADDRESS", SYSTEM_USUAL));
    }

    /// The sockets in a list of addresses. Abstract sockets have no path; Java cannot reach them.
    private static List<UnixDomainSocketAddress> parse(String addresses) {
        return Stream.of(addresses.split(";", -1))
                .filter(address -> address.startsWith("unix:"))
                .flatMap(address ->
                        Arrays.stream(address.substring("unix:".length()).split(",", -1)))
                .filter(entry -> entry.startsWith(PATH))
                .flatMap(entry -> socket(unescaped(entry.substring(PATH.length()))).stream())
                .toList();
    }

    private static Optional<UnixDomainSocketAddress> socket(String path) {
        try {
            return Optional.of(UnixDomainSocketAddress.of(Path.of(path)));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /// `%20` and the like stand for bytes.
    private static String unescaped(String value) {
        byte[] bytes = new byte[value.length()];
        int length = 0;
        for (int at = 0; at < value.length(); at++) {
            int code = value.charAt(at) == '%' && at + 2 < value.length() ? hex(value, at + 1) : -1;
            bytes[length++] = (byte) (code < 0 ? value.charAt(at) : code);
            at += code < 0 ? 0 : 2;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int hex(String value, int at) {
        int high = Character.digit(value.charAt(at), 16);
        int low = Character.digit(value.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
