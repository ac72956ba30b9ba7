/// The room of somebody who works as a physiotherapist: the list of patients, one patient's page, results that come in,
/// and the key that plans are signed with.
@NullMarked
package org.ribwise.ui.caseload;

import org.jspecify.annotations.NullMarked;
