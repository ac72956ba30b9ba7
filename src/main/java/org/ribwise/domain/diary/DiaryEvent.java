package org.ribwise.domain.diary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.PeakFlowBlows;

/// What is written into the asthma diary.
public sealed interface DiaryEvent {

    /// Longest name of a medicine, in characters (design value).
    int LONGEST_TEXT = 200;

    /// An attack or flare-up.
    ///
    /// @param strength how bad
    /// @param used what was used
    record Attack(Strength strength, Set<Help> used) implements DiaryEvent {

        /// Copies the set.
        public Attack {
            EnumSet<Help> copy = EnumSet.noneOf(Help.class);
            copy.addAll(used);
            used = Collections.unmodifiableSet(copy);
        }
    }

    /// How bad an attack was, in the person's own judgement.
    enum Strength {
        MILD,
        MODERATE,
        SEVERE
    }

    /// What was used in an attack.
    enum Help {
        RELIEVER,
        STEROID_TABLETS,
        NEBULISER,
        EMERGENCY_CALL,
        HOSPITAL,
        REST
    }

    /// A day with much coughing.
    record CoughDay() implements DiaryEvent {}

    /// Puffs of the reliever.
    ///
    /// @param puffs how many, 1 to 40 (design value)
    /// @param purpose what for
    record Reliever(int puffs, Purpose purpose) implements DiaryEvent {

        /// @throws IllegalArgumentException if there is no puff or more than 40
        public Reliever {
            requireCount(puffs, 40, "puffs");
        }
    }

    /// What a reliever was for.
    enum Purpose {
        SYMPTOMS,
        /// As prescribed before exercise.
        BEFORE_EXERCISE
    }

    /// Woken at night by breathing.
    ///
    /// @param times how often, 1 to 20 (design value)
    record NightWaking(int times) implements DiaryEvent {

        /// @throws IllegalArgumentException if it is less than once or more than 20 times
        public NightWaking {
            requireCount(times, 20, "times");
        }
    }

    /// Peak flow.
    ///
    /// @param blows up to three; the best counts
    record PeakFlowBlown(PeakFlowBlows blows) implements DiaryEvent {}

    /// The weekly asthma check.
    ///
    /// @param check what was answered
    record WeeklyCheck(AsthmaCheck check) implements DiaryEvent {}

    /// A course of steroid tablets was begun.
    ///
    /// @param days for how many days it is prescribed, 1 to 90 (design value); 0 when it was not said
    record SteroidCourse(int days) implements DiaryEvent {

        /// @throws IllegalArgumentException if the days make no sense
        public SteroidCourse {
            if (days != 0) {
                requireCount(days, 90, "days");
            }
        }
    }

    /// A heat or cool pack was used.
    ///
    /// @param kind which
    record Pack(Kind kind) implements DiaryEvent {

        /// Which pack.
        public enum Kind {
            HEAT,
            COOL
        }
    }

    /// Pain medicine was taken: what, never how much.
    ///
    /// @param what the person's own word for it
    record PainMedicine(String what) implements DiaryEvent {

        /// @throws IllegalArgumentException if nothing is named or the name is too long
        public PainMedicine {
            if (what.isBlank() || what.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("a medicine of " + what.length() + " characters");
            }
        }
    }

    /// Something that is worth talking over (clinical reference 5.6).
    ///
    /// @param concern what
    record Noticed(Concern concern) implements DiaryEvent {}

    /// What is worth talking over (clinical reference 5.6).
    enum Concern {
        /// New pain after exercises that lasted more than a day.
        PAIN_LASTED_A_DAY,
        /// Breathless with less activity than last month.
        BREATHLESS_SOONER,
        MORE_SPUTUM,
        SPUTUM_COLOUR,
        ANKLE_SWELLING,
        LOW_MOOD,
        FEAR_OF_MOVEMENT,
        FEAR_OF_BREATHLESSNESS,
        /// Coughing leaks, or other pelvic symptoms.
        PELVIC
    }

    private static void requireCount(int count, int most, String what) {
        if (count < 1 || count > most) {
            throw new IllegalArgumentException(count + " " + what);
        }
    }
}
