/// Writes the record as a FHIR R4 transaction (`src/docs/formats/fhir.md`, clinical reference 6).
@NullMarked
package org.ribwise.export.fhir;

import org.jspecify.annotations.NullMarked;
