package org.ribwise.cli;

import picocli.CommandLine.Command;

/// `ribwise plan`: what can be done with plans without a window.
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        description = "${bundle:cli.aboutPlan}",
        descriptionHeading = "%n",
        commandListHeading = "%n")
final class PlanCommand {}
