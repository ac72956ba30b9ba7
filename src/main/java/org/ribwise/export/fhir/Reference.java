package org.ribwise.export.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A resource of the transaction, by type and identity. The identity comes from the identity of what is recorded,
/// so that the same record always gives the same resources: sending it twice makes nothing twice.
///
/// @param type for instance `Observation`
/// @param id stands for it for ever
record Reference(String type, UUID id) {

    /// @param type which resource
    /// @param of identity of what is recorded, and what of it
    static Reference to(String type, Object... of) {
        StringBuilder name = new StringBuilder(type);
        for (Object part : of) {
            name.append('/').append(part);
        }
        // a name-based UUID, version 3 of RFC 9562
        return new Reference(type, UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// How resources of the same transaction speak of it.
    String urn() {
        return "urn:uuid:" + id;
    }

    /// Where a server keeps it.
    String url() {
        return type + "/" + id;
    }
}
