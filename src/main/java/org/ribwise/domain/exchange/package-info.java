/// What travels between a physiotherapist and a patient: plans one way, results the other. What is in such a file, what
/// comes of opening it, and how results of several computers become one.
@NullMarked
package org.ribwise.domain.exchange;

import org.jspecify.annotations.NullMarked;
