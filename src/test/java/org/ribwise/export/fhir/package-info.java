/// Tests of the FHIR transaction that need nobody else's program; those that do are in `src/fhir-test`.
@NullMarked
package org.ribwise.export.fhir;

import org.jspecify.annotations.NullMarked;
