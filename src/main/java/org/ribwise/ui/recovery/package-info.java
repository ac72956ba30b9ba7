/// The screens that matter most: "I'm breathless", the plan, first aid, emergency, whom to contact. They need the
/// words, the contacts and a clock, and nothing else: no record, no exercise, no sound.
@NullMarked
package org.ribwise.ui.recovery;

import org.jspecify.annotations.NullMarked;
