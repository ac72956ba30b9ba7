package org.ribwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.exchange.PaperSheet;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.SampleParcels;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.KeyWords;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.ui.kit.Messages;

/// Paper says what the screen says.
class SheetWordsTest {

    private static final KeyRing CLINIC = Keys.of(21);
    private static final JsonExerciseSource SHIPPED = new JsonExerciseSource(SampleParcels.SHIPPED);

    private static PaperSheet sheet() {
        PlanParcel parcel = SampleParcels.plain(1);
        PlanFiles files = new JsonPlanFiles(texts -> SHIPPED.readTexts(texts, SHIPPED.read()));
        PlanOpening.Opened opened = (PlanOpening.Opened) files.open("a", JsonPlanFiles.sign(parcel, CLINIC.signing()));
        ReadPlan read = new ReadPlan(Optional.of(opened), opened.parcel(), new Envelope(SHIPPED.read()));
        return new SheetWords(read, Messages.load(Locale.UK)).sheet(Optional.empty());
    }

    @Test
    void aDoseNamesTheSidesAndMinutes() {
        assertThat(sheet().exercises())
                .extracting(PaperSheet.Drawn::dose)
                .anyMatch(dose -> dose.startsWith("3 min"))
                .anyMatch(dose -> dose.startsWith("2 × each side, hold 10 s"));
    }

    @Test
    void aGoalHasItsDayAndThePersonCanAskSomebody() {
        assertThat(sheet().lines())
                .contains("Goal: Walk to the market and back, by 31 January 2027")
                .contains("If you have a question: Ana Ruiz, Lung clinic, 0123 456");
    }

    @Test
    void theWordsOfTheKeyAreThereToCompare() {
        assertThat(sheet().lines())
                .anyMatch(line -> line.endsWith(KeyWords.of(CLINIC.signing().signer())));
    }
}
