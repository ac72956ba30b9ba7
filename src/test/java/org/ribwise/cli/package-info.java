/// Tests of the command line: real files, real outputs, in this JVM.
@NullMarked
package org.ribwise.cli;

import org.jspecify.annotations.NullMarked;
