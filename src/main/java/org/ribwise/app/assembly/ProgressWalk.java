package org.ribwise.app.assembly;

import org.ribwise.domain.progress.Past;
import org.ribwise.domain.progress.Progress;
import org.ribwise.domain.report.PastPlans;
import org.ribwise.ui.progress.ProgressModel;

/// What the Progress screen shows, ready to be looked at.
record ProgressWalk(Surroundings around) {

    /// Reads everything and makes the first page. It waits for the disk, and takes long with years to look at.
    ProgressModel read() {
        Past past = PastOf.record(around.record());
        PastPlans plans = new PlansOf(around.plans(), around.coach().library())
                .read(around.record().kept().planHistory(), past.sessions());
        ProgressModel model = new ProgressModel(around.words(), around.coach().clock()::today, around.work());
        model.show(new Progress(past), plans);
        return model;
    }
}
