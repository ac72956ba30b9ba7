package org.ribwise.ui.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.measure.Instrument;
import org.ribwise.domain.measure.MeasureResult;
import org.ribwise.domain.measure.MeasureResult.Activity;
import org.ribwise.domain.measure.MeasureResult.Psfs;
import org.ribwise.domain.measure.MeasureResult.RolandMorris;
import org.ribwise.domain.measure.MeasureResult.SitToStand;
import org.ribwise.domain.measure.MeasureResult.Strain;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.OxygenSaturation;

/// One measure while it is answered. What is not answered is missing, never 0; what cannot be read stays as it was
/// typed.
public final class MeasureDraft {

    private static final int LONGEST_NAME = 150;

    /// What came of reading it.
    public sealed interface Outcome {

        /// It can be kept.
        record Complete(MeasureResult result) implements Outcome {}

        /// Something is missing or out of range.
        record Incomplete(Lack lack) implements Outcome {}
    }

    /// What is missing or out of range.
    public enum Lack {
        NO_GRADE,
        OUT_OF_RANGE,
        NO_ACTIVITY,
        NAME_TOO_LONG,
        OXYGEN_OUT_OF_RANGE
    }

    final ObjectProperty<@Nullable Integer> grade = new SimpleObjectProperty<>();
    final ObservableSet<Integer> ticked = FXCollections.observableSet(new TreeSet<>());
    final List<StringProperty> names = new ArrayList<>();
    final List<ObjectProperty<@Nullable Nrs>> abilities = new ArrayList<>();
    final StringProperty number = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Nrs> breathless = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Nrs> legs = new SimpleObjectProperty<>();
    final StringProperty oxygen = new SimpleStringProperty("");

    private final Instrument instrument;
    private Strain before = Strain.MISSING;

    /// @param instrument what is measured
    public MeasureDraft(Instrument instrument) {
        this.instrument = instrument;
        for (int place = 0; place < Psfs.MOST; place++) {
            names.add(new SimpleStringProperty(""));
            abilities.add(new SimpleObjectProperty<>());
        }
    }

    /// What is measured.
    public Instrument instrument() {
        return instrument;
    }

    /// Fills in the activities of the last time, their ratings left open.
    public void remember(MeasureResult last) {
        if (last instanceof Psfs(List<Activity> activities)) {
            for (int place = 0; place < activities.size(); place++) {
                names.get(place).set(activities.get(place).name());
            }
        }
    }

    /// Says how it was before the test.
    public void before(Strain strain) {
        before = strain;
    }

    /// Fills in what was counted.
    public void counted(int repetitions) {
        number.set(Integer.toString(repetitions));
    }

    /// Fills in a result, to be corrected.
    public void fill(MeasureResult result) {
        switch (result) {
            case MeasureResult.Mrc(int chosen) -> grade.set(chosen);
            case RolandMorris roland -> ticked.addAll(roland.ticked());
            case Psfs(List<Activity> activities) -> {
                remember(result);
                for (int place = 0; place < activities.size(); place++) {
                    abilities.get(place).set(activities.get(place).ability().orElse(null));
                }
            }
            case SitToStand sit -> {
                number.set(Integer.toString(sit.repetitions()));
                before = sit.before();
                breathless.set(sit.after().breathlessness().orElse(null));
                legs.set(sit.after().legs().orElse(null));
                oxygen.set(sit.lowestOxygen()
                        .map(lowest -> Integer.toString(lowest.percent()))
                        .orElse(""));
            }
            case MeasureResult.Total(Instrument _, double total) ->
                number.set(total == Math.rint(total) ? Long.toString(Math.round(total)) : Double.toString(total));
        }
    }

    /// What was answered.
    public Outcome outcome() {
        return switch (instrument) {
            case MRC ->
                Optional.<Integer>ofNullable(grade.get())
                        .<Outcome>map(chosen -> new Outcome.Complete(new MeasureResult.Mrc(chosen)))
                        .orElseGet(() -> new Outcome.Incomplete(Lack.NO_GRADE));
            case RMDQ_24 -> new Outcome.Complete(new RolandMorris(new TreeSet<>(ticked)));
            case PSFS -> psfs();
            case SIT_TO_STAND -> sitToStand();
            case CAT, ACT, ACQ, ODI ->
                number().<Outcome>map(total -> new Outcome.Complete(new MeasureResult.Total(instrument, total)))
                        .orElseGet(() -> new Outcome.Incomplete(Lack.OUT_OF_RANGE));
        };
    }

    private Outcome psfs() {
        List<Activity> activities = new ArrayList<>();
        for (int place = 0; place < Psfs.MOST; place++) {
            String name = names.get(place).get().strip();
            if (name.length() > LONGEST_NAME) {
                return new Outcome.Incomplete(Lack.NAME_TOO_LONG);
            }
            if (!name.isEmpty()) {
                activities.add(new Activity(
                        name, Optional.<Nrs>ofNullable(abilities.get(place).get())));
            }
        }
        return activities.isEmpty()
                ? new Outcome.Incomplete(Lack.NO_ACTIVITY)
                : new Outcome.Complete(new Psfs(activities));
    }

    private Outcome sitToStand() {
        Optional<Double> repetitions = number();
        if (repetitions.isEmpty()) {
            return new Outcome.Incomplete(Lack.OUT_OF_RANGE);
        }
        Optional<Double> percent = parsed(oxygen.get());
        boolean readable = oxygen.get().isBlank()
                || percent.filter(value -> value == Math.rint(value)
                                && value >= OxygenSaturation.LOWEST_PERCENT
                                && value <= OxygenSaturation.HIGHEST_PERCENT)
                        .isPresent();
        if (!readable) {
            return new Outcome.Incomplete(Lack.OXYGEN_OUT_OF_RANGE);
        }
        Strain after = new Strain(
                Optional.<Nrs>ofNullable(breathless.get()),
                Optional.<Nrs>ofNullable(legs.get()),
                Optional.empty(),
                Optional.empty());
        return new Outcome.Complete(new SitToStand(
                repetitions.get().intValue(),
                before,
                after,
                percent.map(value -> new OxygenSaturation(value.intValue()))));
    }

    private Optional<Double> number() {
        return parsed(number.get()).filter(instrument::allows);
    }

    /// Reads a number with a point or a comma.
    private static Optional<Double> parsed(String text) {
        String typed = text.strip().replace(',', '.');
        return typed.matches("\\d{1,3}(\\.\\d{1,3})?") ? Optional.of(Double.valueOf(typed)) : Optional.empty();
    }
}
