package org.ribwise.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.measure.BackSide;
import org.ribwise.domain.measure.BodyRegion;
import org.ribwise.domain.measure.BreathingRelation;
import org.ribwise.domain.measure.Nrs;
import org.ribwise.domain.measure.PainQuality;
import org.ribwise.domain.measure.PainScore;

/// Where it hurts, how much and how (clinical reference 4.2).
class PainModelTest {

    private final PainModel model = new PainModel();

    @Test
    void aNumberIsEnoughAndTheRestStaysMissing() {
        model.rate(BodyRegion.RIBS, Optional.of(new Nrs(3)));

        assertThat(model.scores()).containsExactly(PainScore.now(BodyRegion.RIBS, new Nrs(3)));
        assertThat(model.rated()).isEqualTo(1);
    }

    @Test
    void qualityRelationSideAndWorstAreKeptBesideTheNumberAndCanBeTakenBack() {
        model.rate(BodyRegion.LOWER_BACK, Optional.of(new Nrs(4)));
        model.toggle(BodyRegion.LOWER_BACK, PainQuality.SORE);
        model.toggle(BodyRegion.LOWER_BACK, PainQuality.STIFF);
        model.toggle(BodyRegion.LOWER_BACK, PainQuality.SORE);
        model.toggle(BodyRegion.LOWER_BACK, BreathingRelation.AFTER_COUGHING);
        model.toggle(BodyRegion.LOWER_BACK, BackSide.LEFT);
        model.rateWorst(BodyRegion.LOWER_BACK, Optional.of(new Nrs(6)));

        PainScore said = model.of(BodyRegion.LOWER_BACK);
        assertThat(said.now()).contains(new Nrs(4));
        assertThat(said.worst()).contains(new Nrs(6));
        assertThat(said.qualities()).containsExactly(PainQuality.STIFF);
        assertThat(said.relations()).containsExactly(BreathingRelation.AFTER_COUGHING);
        assertThat(said.side()).contains(BackSide.LEFT);

        model.toggle(BodyRegion.LOWER_BACK, BackSide.LEFT);
        assertThat(model.of(BodyRegion.LOWER_BACK).side()).isEmpty();
    }

    @Test
    void aRelationAndNoRelationTakeEachOthersPlace() {
        model.toggle(BodyRegion.NECK, BreathingRelation.MORNING);
        model.toggle(BodyRegion.NECK, BreathingRelation.NIGHT);
        assertThat(model.of(BodyRegion.NECK).relations())
                .containsExactly(BreathingRelation.MORNING, BreathingRelation.NIGHT);
        model.toggle(BodyRegion.NECK, BreathingRelation.NONE);
        assertThat(model.of(BodyRegion.NECK).relations()).containsExactly(BreathingRelation.NONE);
        model.toggle(BodyRegion.NECK, BreathingRelation.DURING_ATTACK);
        assertThat(model.of(BodyRegion.NECK).relations()).containsExactly(BreathingRelation.DURING_ATTACK);
    }

    @Test
    void whatIsWhollyTakenBackWasNeverSaid() {
        model.toggle(BodyRegion.NECK, PainQuality.ACHY);
        model.toggle(BodyRegion.NECK, PainQuality.ACHY);

        assertThat(model.scores()).isEmpty();
    }

    @Test
    void aWordWithoutANumberIsKeptAndItsNumberStaysMissing() {
        model.toggle(BodyRegion.NECK, PainQuality.NUMB);

        assertThat(model.of(BodyRegion.NECK).now()).isEmpty();
        assertThat(model.scores()).hasSize(1);
        assertThat(model.rated()).isZero();
    }
}
