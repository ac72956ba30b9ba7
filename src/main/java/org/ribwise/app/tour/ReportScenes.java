package org.ribwise.app.tour;

import java.util.function.Consumer;

/// The report screen, reached from Progress, which is shown already.
final class ReportScenes {

    private final Stagehand stagehand;
    private final Consumer<String> shoot;
    private final Consumer<String> shootInBothSizes;

    /// @param shoot takes a picture of this name
    /// @param shootInBothSizes takes one in usual and one in large text
    ReportScenes(Stagehand stagehand, Consumer<String> shoot, Consumer<String> shootInBothSizes) {
        this.stagehand = stagehand;
        this.shoot = shoot;
        this.shootInBothSizes = shootInBothSizes;
    }

    void play() {
        stagehand.press("report-open");
        stagehand.awaitShown("report-page");
        shootInBothSizes.accept("report");
        stagehand.press("file-CSV");
        stagehand.press("file-FHIR");
        stagehand.scrollDown("report-snomed");
        shoot.accept("report-files");
        stagehand.press("report-back");
        stagehand.awaitShown("progress-view");
    }
}
