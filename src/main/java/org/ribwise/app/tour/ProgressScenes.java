package org.ribwise.app.tour;

import java.util.Locale;
import java.util.function.Consumer;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.progress.Measure;
import org.ribwise.domain.progress.RangeChoice;
import org.ribwise.domain.progress.Topic;

/// Every chart of the Progress screen, which is shown already, and what stands below it.
final class ProgressScenes {

    private final Stagehand stagehand;
    private final Consumer<String> shoot;
    private final Consumer<String> shootInBothSizes;

    /// @param shoot takes a picture of this name
    /// @param shootInBothSizes takes one in usual and one in large text
    ProgressScenes(Stagehand stagehand, Consumer<String> shoot, Consumer<String> shootInBothSizes) {
        this.stagehand = stagehand;
        this.shoot = shoot;
        this.shootInBothSizes = shootInBothSizes;
    }

    void play() {
        range(RangeChoice.ONE_YEAR);
        chart("lower-back", new Topic.Rated(new Measure.Pain(BodyRegion.LOWER_BACK)), shootInBothSizes);
        chart("neck", new Topic.Rated(new Measure.Pain(BodyRegion.NECK)), shoot);
        chart("breathlessness", new Topic.Rated(new Measure.Breathlessness()), shoot);
        chart("peak-flow", new Topic.PeakFlow(), shootInBothSizes);
        chart("minutes", new Topic.Minutes(), shootInBothSizes);
        chart("sessions", new Topic.Sessions(), shoot);
        for (Instrument instrument : Instrument.values()) {
            String name = instrument.name().toLowerCase(Locale.ROOT).replace('_', '-');
            chart(name, new Topic.Taken(instrument), instrument == Instrument.SIT_TO_STAND ? shootInBothSizes : shoot);
        }
        chart("four-weeks", new Topic.Rated(new Measure.Pain(BodyRegion.LOWER_BACK)), name -> {
            range(RangeChoice.FOUR_WEEKS);
            shoot.accept(name);
            range(RangeChoice.OWN);
            shoot.accept("progress-own-days");
            range(RangeChoice.ONE_YEAR);
        });
        stagehand.press("chart-or-table");
        shootInBothSizes.accept("progress-table");
        stagehand.press("chart-or-table");
        stagehand.press("chart-closer");
        stagehand.press("chart-closer");
        shoot.accept("progress-closer");
        stagehand.scrollTo("together");
        shootInBothSizes.accept("progress-below");
        range(RangeChoice.TWELVE_WEEKS);
    }

    private void range(RangeChoice choice) {
        stagehand.press("range-" + choice.name());
    }

    private void chart(String name, Topic topic, Consumer<String> take) {
        stagehand.choose("topic-picker", Topic.all().indexOf(topic));
        take.accept("progress-" + name);
    }
}
