package org.ribwise.ui.recovery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ribwise.domain.settings.FirstAidScheme;
import org.ribwise.domain.settings.Reliever;
import org.ribwise.domain.settings.RelieverType;
import org.ribwise.ui.kit.Messages;

/// The lines of the first-aid card for an asthma attack (clinical reference 5.4, own words). Puffs are named for a
/// short-acting reliever only.
///
/// @param care whom to call and what to take
record FirstAidWords(CareWords care) {

    private Messages words() {
        return care.words();
    }

    private Reliever reliever() {
        return care.contacts().reliever();
    }

    /// The steps in order; the puff step is there for a short-acting reliever only.
    List<String> steps() {
        return Stream.of(
                        Stream.of(words().get("recovery.aidSit"), words().get("recovery.aidPlan")),
                        puffs().stream(),
                        Stream.of(
                                notBetter(),
                                waiting(),
                                words().get("recovery.aidAtOnce"),
                                words().get("recovery.aidAfter", care.team())))
                .flatMap(lines -> lines)
                .toList();
    }

    /// Why no puffs are named; empty where they are, or where there is no reliever.
    Optional<String> note() {
        return switch (reliever().type()) {
            case SABA, NONE -> Optional.empty();
            case AIR, MART -> Optional.of(words().get("recovery.noteCombination"));
            case OTHER -> Optional.of(words().get("recovery.noteOther"));
            case UNKNOWN -> Optional.of(words().get("recovery.noteUnknown"));
        };
    }

    private Optional<String> puffs() {
        if (!reliever().hasPuffStep()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (reliever().scheme()) {
                    case ONE_BY_ONE -> words().get("recovery.aidOneByOne", care.reliever());
                    case FOUR_BY_FOUR -> words().get("recovery.aidFourByFour", care.reliever());
                    case OWN_PLAN -> ownPlan();
                });
    }

    /// The person's own text stands in the step itself, where there is one.
    private String ownPlan() {
        String text = care.contacts().planText().strip();
        return text.isEmpty()
                ? words().get("recovery.aidOwnPlan", care.reliever())
                : words().get("recovery.aidOwnText", care.reliever(), text);
    }

    private String notBetter() {
        if (reliever().type() == RelieverType.NONE) {
            return words().get("recovery.aidNoReliever", care.number());
        }
        if (!reliever().hasPuffStep()) {
            return words().get("recovery.aidNotBetterPlan", care.number());
        }
        return switch (reliever().scheme()) {
            case ONE_BY_ONE -> words().get("recovery.aidNotBetterTenPuffs", care.number());
            case FOUR_BY_FOUR -> words().get("recovery.aidNotBetterFour", care.number());
            case OWN_PLAN -> words().get("recovery.aidNotBetterPlan", care.number());
        };
    }

    private String waiting() {
        boolean repeats = reliever().hasPuffStep() && reliever().scheme() != FirstAidScheme.OWN_PLAN;
        return repeats ? words().get("recovery.aidWaitingRepeat") : words().get("recovery.aidWaiting");
    }

    /// What to take while help is on its way; empty where there is no reliever.
    Optional<String> untilHelp() {
        if (reliever().type() == RelieverType.NONE) {
            return Optional.empty();
        }
        if (!reliever().hasPuffStep()) {
            return Optional.of(words().get("recovery.emRelieverPlan", care.reliever()));
        }
        return Optional.of(
                switch (reliever().scheme()) {
                    case ONE_BY_ONE -> words().get("recovery.emRelieverPuffs", care.reliever());
                    case FOUR_BY_FOUR -> words().get("recovery.emRelieverFour", care.reliever());
                    case OWN_PLAN -> words().get("recovery.emRelieverPlan", care.reliever());
                });
    }
}
