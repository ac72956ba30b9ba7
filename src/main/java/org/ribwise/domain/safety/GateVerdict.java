package org.ribwise.domain.safety;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the gate says today. The most serious reason decides; all reasons are kept, the most serious first.
public sealed interface GateVerdict {

    /// Every reason.
    List<GateReason> why();

    /// What may be begun.
    Allowance allowance();

    /// Go.
    ///
    /// @param why reminders; they close nothing
    record Go(List<GateReason> why) implements GateVerdict {

        /// Copies the list.
        public Go {
            why = List.copyOf(why);
        }

        @Override
        public Allowance allowance() {
            return Allowance.ALL;
        }
    }

    /// Go, but less.
    ///
    /// @param why what asks for it
    /// @param allowance what is left
    record GoGently(List<GateReason> why, Allowance allowance) implements GateVerdict {

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException if there is no reason, or if everything or nothing is left
        public GoGently {
            why = reasons(why);
            if (allowance.equals(Allowance.ALL) || allowance.extent() == Allowance.Extent.NOTHING) {
                throw new IllegalArgumentException("gently, but " + allowance);
            }
        }
    }

    /// No exercise today.
    ///
    /// @param why what asks for it
    /// @param offered what is still there
    record RestToday(List<GateReason> why, Set<Offer> offered) implements GateVerdict {

        /// Copies the collections.
        ///
        /// @throws IllegalArgumentException if there is no reason
        public RestToday {
            why = reasons(why);
            EnumSet<Offer> copy = EnumSet.noneOf(Offer.class);
            copy.addAll(offered);
            offered = Collections.unmodifiableSet(copy);
        }

        @Override
        public Allowance allowance() {
            return Allowance.NOTHING;
        }
    }

    /// Contact the care team today; no exercise until advice was taken.
    ///
    /// @param why what asks for it
    record ContactTeamToday(List<GateReason> why) implements GateVerdict {

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException if there is no reason
        public ContactTeamToday {
            why = reasons(why);
        }

        @Override
        public Allowance allowance() {
            return Allowance.NOTHING;
        }
    }

    /// Call the emergency number now.
    ///
    /// @param why what asks for it
    record Emergency(List<GateReason> why) implements GateVerdict {

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException if there is no reason
        public Emergency {
            why = reasons(why);
        }

        @Override
        public Allowance allowance() {
            return Allowance.NOTHING;
        }
    }

    private static List<GateReason> reasons(List<GateReason> why) {
        if (why.isEmpty()) {
            throw new IllegalArgumentException("no reason");
        }
        return List.copyOf(why);
    }
}
