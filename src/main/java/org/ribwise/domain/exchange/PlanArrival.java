package org.ribwise.domain.exchange;

import java.util.List;
import java.util.Optional;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.trust.TrustedKey;

/// How a plan that was opened stands to what the person has: from whom, and newer, older or the same.
///
/// @param from from whom it is
/// @param step how it stands to the plan that the person has
public record PlanArrival(From from, Step step) {

    /// From whom a plan is.
    public sealed interface From {

        /// From a key that the person trusts: "from your physiotherapist, unchanged".
        ///
        /// @param key who, and since when
        record Trusted(TrustedKey key) implements From {}

        /// From a key that nobody has compared yet. Trusting it is the person's decision, once.
        ///
        /// @param othersAreTrusted whether the person trusts another key already: this may be somebody else
        record Stranger(boolean othersAreTrusted) implements From {}
    }

    /// How a plan stands to the one that the person has.
    public enum Step {
        /// The first plan, or another one than the present.
        OTHER,
        /// A later version of the present plan.
        LATER,
        /// The present plan once more: nothing changes.
        SAME,
        /// An older version of the present plan. It is not taken: somebody may be sending what was replaced.
        OLDER,
        /// The version of the present plan, but with other contents. It is not taken: a signer gives each version once.
        CONTRADICTS;

        /// Whether the plan may take the place of the present one.
        public boolean mayBeTaken() {
            return switch (this) {
                case OTHER, LATER -> true;
                case SAME, OLDER, CONTRADICTS -> false;
            };
        }
    }

    /// Whether the plan may take the place of the present one without another word of the person.
    public boolean mayBeTaken() {
        return from instanceof From.Trusted && step.mayBeTaken();
    }

    /// How an opened plan stands to what the person has.
    ///
    /// @param opened the plan
    /// @param trusted whom the person trusts
    /// @param had every plan that the person has or had
    public static PlanArrival of(PlanOpening.Opened opened, List<TrustedKey> trusted, List<Plan> had) {
        Optional<From> known = trusted.stream()
                .filter(key -> key.key().equals(opened.signer()))
                .findFirst()
                .map(From.Trusted::new);
        From from = known.orElseGet(() -> new From.Stranger(!trusted.isEmpty()));
        return new PlanArrival(from, step(opened.parcel().plan(), had));
    }

    private static Step step(Plan plan, List<Plan> had) {
        List<Plan> versions = had.stream()
                .filter(one -> one.heading().id().equals(plan.heading().id()))
                .toList();
        int latest =
                versions.stream().mapToInt(one -> one.heading().version()).max().orElse(0);
        if (latest == 0) {
            return Step.OTHER;
        }
        if (plan.heading().version() > latest) {
            return Step.LATER;
        }
        if (plan.heading().version() < latest) {
            return Step.OLDER;
        }
        return versions.contains(plan) ? Step.SAME : Step.CONTRADICTS;
    }
}
