/// What a physiotherapist keeps of the patients: who they are, their plans, the results that came back, and who needs a
/// call. It is never mixed with anybody's own record.
@NullMarked
package org.ribwise.domain.caseload;

import org.jspecify.annotations.NullMarked;
