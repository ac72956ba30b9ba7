package org.ribwise.app.assembly;

import org.ribwise.coach.Coach;
import org.ribwise.domain.drafting.TemplateShelf;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.profile.PersonFacts;
import org.ribwise.ui.checkin.KnownBest;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.Work;
import org.ribwise.ui.shell.ShellView;

/// What every way through the screens is walked with.
///
/// @param shell shows screens
/// @param coach begins sessions
/// @param record the person's record
/// @param work runs what waits for the disk, away from the screen
/// @param words the words
/// @param computer the computer that the person sits at
/// @param exchange what files that travel are made and opened with
/// @param templates templates of plans
record Surroundings(
        ShellView shell,
        Coach coach,
        PersonalRecord record,
        Work work,
        Messages words,
        ThisComputer computer,
        Exchange exchange,
        TemplateShelf templates) {

    /// Opens plan files.
    PlanFiles plans() {
        return exchange.plans();
    }

    /// What a peak flow of this person is measured against.
    KnownBest best() {
        PersonFacts facts = record.person().facts();
        return new KnownBest(
                facts.breathing().best(),
                facts.thresholds().zones(),
                coach.clock().today());
    }
}
