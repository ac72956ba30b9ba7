package org.ribwise.cli;

import picocli.CommandLine.Command;

/// `ribwise results`: what can be done with results without a window.
@Command(
        name = "results",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutResults}",
        descriptionHeading = "%n",
        commandListHeading = "%n")
final class ResultsCommand {}
