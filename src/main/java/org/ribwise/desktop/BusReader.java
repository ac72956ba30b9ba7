package org.ribwise.desktop;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Reads messages as the bus writes them (D-Bus specification, "Marshaling"). Of the arguments only the first
/// is read.
final class BusReader {

    /// The part of every message that tells its length.
    static final int START_BYTES = 16;

    /// Nobody has so much to tell Ribwise; the specification allows 128 MiB.
    private static final int LONGEST_BYTES = 1 << 20;

    private static final int BODY_LENGTH_AT = 4;
    private static final int SERIAL_AT = 8;
    private static final int FIELDS_LENGTH_AT = 12;

    private final ByteBuffer bytes;

    private BusReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// How long a message is in bytes, of which the first {@link #START_BYTES} are given.
    ///
    /// @throws IOException if that makes no sense
    static int lengthOf(byte[] start) throws IOException {
        ByteBuffer bytes = ordered(start);
        long fields = Integer.toUnsignedLong(bytes.getInt(FIELDS_LENGTH_AT));
        long body = Integer.toUnsignedLong(bytes.getInt(BODY_LENGTH_AT));
        long padded = (fields + BusWriter.STRUCT_BYTES - 1) / BusWriter.STRUCT_BYTES * BusWriter.STRUCT_BYTES;
        long length = START_BYTES + padded + body;
        if (length > LONGEST_BYTES) {
            throw new IOException("a message of " + length + " bytes");
        }
        return (int) length;
    }

    /// A whole message.
    ///
    /// @throws IOException if it is none
    static BusMessage read(byte[] message) throws IOException {
        try {
            return new BusReader(ordered(message)).message();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new IOException("not a message", broken);
        }
    }

    private static ByteBuffer ordered(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(bytes[0] == 'l' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    private BusMessage message() throws IOException {
        int number = bytes.get(1);
        BusMessage.Type type = Stream.of(BusMessage.Type.values())
                .filter(some -> some.number() == number)
                .findFirst()
                .orElseThrow(() -> new IOException("a message of type " + number));
        int end = START_BYTES + bytes.getInt(FIELDS_LENGTH_AT);
        String[] texts = new String[Byte.MAX_VALUE];
        Arrays.fill(texts, "");
        int replyTo = 0;
        bytes.position(START_BYTES);
        while (bytes.position() < end) {
            align(BusWriter.STRUCT_BYTES);
            int code = bytes.get();
            String kind = signature();
            switch (kind) {
                case "s", "o" -> texts[code] = string();
                case "g" -> texts[code] = signature();
                case "u" -> replyTo = code == BusWriter.FIELD_REPLY_SERIAL ? number() : otherNumber(replyTo);
                default -> throw new IOException("a field of type " + kind);
            }
        }
        align(BusWriter.STRUCT_BYTES);
        BusMessage.Address address = new BusMessage.Address(
                texts[BusWriter.FIELD_DESTINATION],
                texts[BusWriter.FIELD_PATH],
                texts[BusWriter.FIELD_INTERFACE],
                texts[BusWriter.FIELD_MEMBER]);
        return new BusMessage(type, bytes.getInt(SERIAL_AT), replyTo, address, body(texts[BusWriter.FIELD_SIGNATURE]));
    }

    private int otherNumber(int kept) {
        number();
        return kept;
    }

    private List<Object> body(String signature) {
        return signature.isEmpty()
                ? List.of()
                : switch (signature.charAt(0)) {
                    case 's', 'o' -> List.of(string());
                    case 'u' -> List.of(number());
                    case 'b' -> List.of(number() != 0);
                    default -> List.of();
                };
    }

    private String string() {
        int length = number();
        byte[] utf8 = new byte[length < 0 || length > bytes.remaining() ? bytes.remaining() + 1 : length];
        bytes.get(utf8);
        bytes.get();
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private String signature() {
        byte[] ascii = new byte[Byte.toUnsignedInt(bytes.get())];
        bytes.get(ascii);
        bytes.get();
        return new String(ascii, StandardCharsets.US_ASCII);
    }

    private int number() {
        align(BusWriter.NUMBER_BYTES);
        return bytes.getInt();
    }

    private void align(int to) {
        bytes.position((bytes.position() + to - 1) / to * to);
    }
}
