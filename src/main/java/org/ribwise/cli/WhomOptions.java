package org.ribwise.cli;

import org.ribwise.domain.profile.Profile;
import org.ribwise.ui.kit.Messages;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// For whom a plan is: what applies to them, or that nothing does. Whom nobody has asked is not the same as somebody to
/// whom nothing applies.
final class WhomOptions {

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Option(names = "--nothing-applies", descriptionKey = "cli.optionNothingApplies")
    private boolean nothing;

    /// @throws Unanswerable if neither was said, or both
    Profile profile(Messages words) {
        if (nothing == person.given()) {
            throw new Unanswerable(words.get("cli.forWhom"));
        }
        return nothing ? Profile.NONE : person.profile(words);
    }
}
