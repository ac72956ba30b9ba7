package org.ribwise.desktop;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Writes messages as the bus reads them (D-Bus specification, "Marshaling"), least significant byte first.
final class BusWriter {

    static final int FIELD_PATH = 1;
    static final int FIELD_INTERFACE = 2;
    static final int FIELD_MEMBER = 3;
    static final int FIELD_REPLY_SERIAL = 5;
    static final int FIELD_DESTINATION = 6;
    static final int FIELD_SIGNATURE = 8;

    /// Every struct and the body begin at a multiple of this.
    static final int STRUCT_BYTES = 8;

    static final int NUMBER_BYTES = 4;
    private static final int VERSION = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private BusWriter() {}

    /// The bytes of a message.
    static byte[] write(BusMessage message) {
        BusWriter body = new BusWriter();
        message.body().forEach(body::argument);
        BusWriter fields = new BusWriter();
        fields.fields(message);
        BusWriter whole = new BusWriter();
        whole.bytes.write('l');
        whole.bytes.write(message.type().number());
        whole.bytes.write(0);
        whole.bytes.write(VERSION);
        whole.number(body.bytes.size());
        whole.number(message.serial());
        whole.number(fields.bytes.size());
        whole.bytes.writeBytes(fields.bytes.toByteArray());
        whole.align(STRUCT_BYTES);
        whole.bytes.writeBytes(body.bytes.toByteArray());
        return whole.bytes.toByteArray();
    }

    private void fields(BusMessage message) {
        BusMessage.Address address = message.address();
        text(FIELD_PATH, "o", address.path());
        text(FIELD_INTERFACE, "s", address.place());
        text(FIELD_MEMBER, "s", address.member());
        text(FIELD_DESTINATION, "s", address.destination());
        if (message.replyTo() != 0) {
            field(FIELD_REPLY_SERIAL, "u");
            number(message.replyTo());
        }
        if (!message.body().isEmpty()) {
            field(FIELD_SIGNATURE, "g");
            signature(signatureOf(message.body()));
        }
    }

    private void text(int code, String type, String value) {
        if (!value.isEmpty()) {
            field(code, type);
            string(value);
        }
    }

    private void field(int code, String type) {
        align(STRUCT_BYTES);
        bytes.write(code);
        signature(type);
    }

    private void argument(Object value) {
        switch (value) {
            case String text -> string(text);
            case Integer number -> number(number);
            case BusMessage.Signed signed -> number(signed.value());
            case Boolean flag -> number(flag ? 1 : 0);
            case BusMessage.Empty empty -> {
                number(0);
                align(empty.entryBytes());
            }
            default -> throw new IllegalArgumentException("no type for " + value.getClass());
        }
    }

    private static String signatureOf(List<Object> body) {
        return body.stream()
                .map(value -> switch (value) {
                    case String _ -> "s";
                    case Integer _ -> "u";
                    case BusMessage.Signed _ -> "i";
                    case BusMessage.Empty empty -> empty.signature();
                    default -> "b";
                })
                .collect(Collectors.joining());
    }

    private void string(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
        bytes.write(0);
    }

    private void signature(String type) {
        bytes.write(type.length());
        bytes.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        bytes.write(0);
    }

    private void number(int value) {
        align(NUMBER_BYTES);
        bytes.writeBytes(ByteBuffer.allocate(NUMBER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array());
    }

    private void align(int to) {
        while (bytes.size() % to != 0) {
            bytes.write(0);
        }
    }
}
