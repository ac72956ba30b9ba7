/// What others make of our FHIR: HAPI FHIR's validator, and a HAPI FHIR server with a database. Run by
/// `mvn -B -Pfhir test`; apart from the other tests, because they need 350 jars.
@NullMarked
package org.ribwise.fhir;

import org.jspecify.annotations.NullMarked;
