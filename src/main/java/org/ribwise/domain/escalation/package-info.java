/// When it is time to talk to a doctor or physiotherapist: named rules over the diary and the scores.
@NullMarked
package org.ribwise.domain.escalation;

import org.jspecify.annotations.NullMarked;
