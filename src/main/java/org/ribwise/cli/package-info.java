/// The command line: what can be asked of Ribwise without a window. A command reads definitions through {@code
/// DefinitionReader}, asks the safety envelope, and writes text for people or, with `--json`, JSON for programs.
/// Nothing here knows JavaFX, so no display is needed and no time is lost on it.
@NullMarked
package org.ribwise.cli;

import org.jspecify.annotations.NullMarked;
