package org.ribwise.domain.measure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/// One result of a measure of every few weeks (clinical reference 4.1).
public sealed interface MeasureResult {

    /// Of which instrument.
    Instrument instrument();

    /// What the instrument's own scoring gives; empty when too little was answered.
    OptionalDouble value();

    /// MRC breathlessness grade.
    ///
    /// @param grade 1 to 5
    record Mrc(int grade) implements MeasureResult {

        /// @throws IllegalArgumentException if the grade is not 1 to 5
        public Mrc {
            requireAllowed(Instrument.MRC, grade);
        }

        /// The grade of the modified scale, which begins at 0.
        public int modifiedGrade() {
            return grade - 1;
        }

        @Override
        public Instrument instrument() {
            return Instrument.MRC;
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(grade);
        }
    }

    /// Roland–Morris: one point for each sentence that applies today.
    ///
    /// @param ticked numbers of the sentences, 1 to 24
    record RolandMorris(SortedSet<Integer> ticked) implements MeasureResult {

        /// How many sentences there are.
        public static final int SENTENCES = 24;

        /// Copies the set.
        ///
        /// @throws IllegalArgumentException if there is no such sentence
        public RolandMorris {
            ticked = Collections.unmodifiableSortedSet(new TreeSet<>(ticked));
            if (!ticked.isEmpty() && (ticked.first() < 1 || ticked.last() > SENTENCES)) {
                throw new IllegalArgumentException("sentence " + ticked.first() + " to " + ticked.last());
            }
        }

        @Override
        public Instrument instrument() {
            return Instrument.RMDQ_24;
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(ticked.size());
        }
    }

    /// Patient-specific functional scale: the mean of three to five activities that the person named.
    ///
    /// @param activities what was named and rated; an activity may wait for its rating
    record Psfs(List<Activity> activities) implements MeasureResult {

        /// Fewest and most activities (clinical reference 4.1).
        public static final int FEWEST = 3;

        /// Most activities.
        public static final int MOST = 5;

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException if there is no activity or more than five
        public Psfs {
            activities = List.copyOf(activities);
            if (activities.isEmpty() || activities.size() > MOST) {
                throw new IllegalArgumentException(activities.size() + " activities");
            }
        }

        @Override
        public Instrument instrument() {
            return Instrument.PSFS;
        }

        /// Empty unless at least three were named and every one was rated: a mean over what is missing would
        /// not be comparable.
        @Override
        public OptionalDouble value() {
            boolean complete = activities.size() >= FEWEST
                    && activities.stream()
                            .allMatch(activity -> activity.ability().isPresent());
            return complete
                    ? activities.stream()
                            .flatMap(activity -> activity.ability().stream())
                            .mapToInt(Nrs::value)
                            .average()
                    : OptionalDouble.empty();
        }
    }

    /// One activity of the patient-specific functional scale.
    ///
    /// @param name the person's own words
    /// @param ability 0 (cannot do it) to 10 (as before); higher is better
    record Activity(String name, Optional<Nrs> ability) {

        private static final int LONGEST_NAME = 150;

        /// @throws IllegalArgumentException if the name is blank or too long
        public Activity {
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("an activity of " + name.length() + " characters");
            }
        }
    }

    /// 1-minute sit-to-stand (clinical reference 4.5).
    ///
    /// @param repetitions how often the person stood up, 0 to 100
    /// @param before ratings and oximetry before
    /// @param after ratings and oximetry after
    /// @param lowestOxygen the lowest saturation, often one minute after
    record SitToStand(int repetitions, Strain before, Strain after, Optional<OxygenSaturation> lowestOxygen)
            implements MeasureResult {

        /// @throws IllegalArgumentException if the repetitions are not 0 to 100
        public SitToStand {
            requireAllowed(Instrument.SIT_TO_STAND, repetitions);
        }

        @Override
        public Instrument instrument() {
            return Instrument.SIT_TO_STAND;
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(repetitions);
        }
    }

    /// How it strains, each given or missing.
    ///
    /// @param breathlessness rating
    /// @param legs how tired the legs are
    /// @param oxygen saturation
    /// @param pulse heart rate
    record Strain(
            Optional<Nrs> breathlessness,
            Optional<Nrs> legs,
            Optional<OxygenSaturation> oxygen,
            Optional<Pulse> pulse) {

        /// Nothing was rated or measured.
        public static final Strain MISSING =
                new Strain(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// A total that was worked out elsewhere: CAT, ACT, ACQ or ODI.
    ///
    /// @param instrument of which
    /// @param total the total
    record Total(Instrument instrument, double total) implements MeasureResult {

        /// @throws IllegalArgumentException if the total is out of range or is not entered but worked out here
        public Total {
            boolean entered = switch (instrument) {
                case CAT, ACT, ACQ, ODI -> true;
                case MRC, RMDQ_24, PSFS, SIT_TO_STAND -> false;
            };
            if (!entered) {
                throw new IllegalArgumentException(instrument + " is not entered as a total");
            }
            requireAllowed(instrument, total);
        }

        @Override
        public OptionalDouble value() {
            return OptionalDouble.of(total);
        }
    }

    private static void requireAllowed(Instrument instrument, double value) {
        if (!instrument.allows(value)) {
            throw new IllegalArgumentException(instrument + " " + value);
        }
    }
}
