/// Tests of the asthma diary's screens.
@NullMarked
package org.ribwise.ui.diary;

import org.jspecify.annotations.NullMarked;
