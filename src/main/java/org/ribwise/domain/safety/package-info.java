/// Who may do what: the safety envelope for an exercise and a person, and the gate for today's answers.
@NullMarked
package org.ribwise.domain.safety;

import org.jspecify.annotations.NullMarked;
