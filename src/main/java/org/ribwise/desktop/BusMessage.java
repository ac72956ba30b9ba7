package org.ribwise.desktop;

import java.util.List;
import java.util.Optional;

/// A message on the bus, as far as Ribwise needs it.
///
/// @param type what kind of message
/// @param serial its number among those of its sender, more than 0
/// @param replyTo the number of the call that it answers, 0 when it answers none
/// @param address whom and what it is about
/// @param body its arguments: {@link String}, {@link Integer} for UINT32, {@link Signed}, {@link Boolean} or
///     {@link Empty}; of a message that was received, the first one, when it is text, UINT32 or BOOLEAN
record BusMessage(Type type, int serial, int replyTo, Address address, List<Object> body) {

    /// Kinds of messages, with their numbers on the wire.
    enum Type {
        CALL(1),
        RETURN(2),
        ERROR(3),
        SIGNAL(4);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /// A number that may be below 0 (INT32).
    ///
    /// @param value the number
    record Signed(int value) {}

    /// A list without entries.
    enum Empty {
        /// Of texts.
        TEXTS("as", 4),
        /// Of names with any values.
        HINTS("a{sv}", 8);

        private final String signature;
        private final int entryBytes;

        Empty(String signature, int entryBytes) {
            this.signature = signature;
            this.entryBytes = entryBytes;
        }

        String signature() {
            return signature;
        }

        /// Its first entry would begin at a multiple of this.
        int entryBytes() {
            return entryBytes;
        }
    }

    /// Whom and what a message is about; empty where it says nothing.
    ///
    /// @param destination name of the receiver on the bus
    /// @param path of the object
    /// @param place the interface
    /// @param member the method or signal
    record Address(String destination, String path, String place, String member) {
        /// Nobody and nothing.
        static final Address NONE = new Address("", "", "", "");
    }

    /// The first argument, if it is of a type.
    <T> Optional<T> first(Class<T> type) {
        return body.stream().findFirst().filter(type::isInstance).map(type::cast);
    }
}
