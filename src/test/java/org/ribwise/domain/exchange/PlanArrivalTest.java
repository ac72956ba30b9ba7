package org.ribwise.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exchange.PlanArrival.From;
import org.ribwise.domain.exchange.PlanArrival.Step;
import org.ribwise.domain.plan.Plan;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.plan.SamplePlans;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.exchange.signing.Keys;

/// From whom a plan is, and whether it is newer than what the person has.
class PlanArrivalTest {

    private static final SignerKey CLINIC = Keys.of(1).signing().signer();
    private static final SignerKey STRANGER = Keys.of(2).signing().signer();
    private static final TrustedKey TRUSTED = new TrustedKey(CLINIC, "Ana Ruiz", LocalDate.of(2027, 1, 4));
    private static final Plan FIRST = SampleParcels.plain(1).plan();
    private static final Plan SECOND = SampleParcels.plain(2).plan();

    @Test
    void aLaterVersionFromATrustedKeyMayBeTaken() {
        PlanArrival arrival = PlanArrival.of(opened(SECOND, CLINIC), List.of(TRUSTED), List.of(FIRST));
        assertThat(arrival).isEqualTo(new PlanArrival(new From.Trusted(TRUSTED), Step.LATER));
        assertThat(arrival.mayBeTaken()).isTrue();
    }

    @Test
    void theFirstPlanOfAnUnknownKeyIsMarked() {
        PlanArrival arrival = PlanArrival.of(opened(FIRST, STRANGER), List.of(), List.of());
        assertThat(arrival).isEqualTo(new PlanArrival(new From.Stranger(false), Step.OTHER));
        assertThat(arrival.mayBeTaken()).isFalse();
    }

    @Test
    void anotherKeyThanTheTrustedOneIsMarkedEvenWhenThePlanIsNewer() {
        PlanArrival arrival = PlanArrival.of(opened(SECOND, STRANGER), List.of(TRUSTED), List.of(FIRST));
        assertThat(arrival).isEqualTo(new PlanArrival(new From.Stranger(true), Step.LATER));
        assertThat(arrival.mayBeTaken()).isFalse();
    }

    @Test
    void thePresentPlanOnceMoreChangesNothing() {
        PlanArrival arrival = PlanArrival.of(opened(SECOND, CLINIC), List.of(TRUSTED), List.of(FIRST, SECOND));
        assertThat(arrival.step()).isEqualTo(Step.SAME);
        assertThat(arrival.mayBeTaken()).isFalse();
    }

    @Test
    void anOlderVersionIsNotTaken() {
        PlanArrival arrival = PlanArrival.of(opened(FIRST, CLINIC), List.of(TRUSTED), List.of(FIRST, SECOND));
        assertThat(arrival.step()).isEqualTo(Step.OLDER);
        assertThat(arrival.mayBeTaken()).isFalse();
    }

    @Test
    void theSameVersionWithOtherContentsIsNotTaken() {
        Plan other = SampleParcels.withVersion(SamplePlans.of(SamplePlans.breathing()), 2);
        PlanArrival arrival = PlanArrival.of(opened(other, CLINIC), List.of(TRUSTED), List.of(SECOND));
        assertThat(arrival.step()).isEqualTo(Step.CONTRADICTS);
        assertThat(arrival.mayBeTaken()).isFalse();
    }

    private static PlanOpening.Opened opened(Plan plan, SignerKey signer) {
        return new PlanOpening.Opened(
                new PlanFile(new byte[1]),
                signer,
                "words",
                new PlanParcel(plan, Optional.empty(), List.of()),
                List.of());
    }
}
