package org.ribwise.ui.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.caseload.Caseload;
import org.ribwise.domain.caseload.CaseloadEntry;
import org.ribwise.domain.caseload.CaseloadFilter;
import org.ribwise.domain.caseload.CaseloadOrder;
import org.ribwise.domain.caseload.Patients;
import org.ribwise.domain.caseload.Stopped;
import org.ribwise.domain.progress.Change.Verdict;
import org.ribwise.ui.kit.Messages;

class CaseloadModelTest {

    private static final CaseloadEntry ZOE = Patients.entry(
            Patients.patient(1, "Zoë"),
            Patients.summary(Patients.TODAY, 20, Patients.stopped(2, Severity.STOP_REST), Verdict.WORSE));
    private static final CaseloadEntry BO = Patients.entry(
            Patients.patient(2, "Bo"), Patients.summary(Patients.TODAY, 9, Stopped.NEVER, Verdict.BETTER));
    private static final CaseloadEntry ANA =
            new CaseloadEntry(Patients.patient(3, "Ana"), Optional.empty(), Optional.empty(), Optional.empty());

    private final CaseloadModel model = new CaseloadModel();

    @BeforeEach
    void show() {
        model.show(Caseload.of(List.of(ANA, BO, ZOE), Patients.TODAY));
    }

    @Test
    void aColumnOrdersThenTurnsAroundThenLeadsBackToWhoNeedsACall() {
        assertThat(names()).containsExactly("Zoë", "Bo", "Ana");
        model.press(CaseloadOrder.FOUR_WEEKS);
        assertThat(names()).containsExactly("Bo", "Zoë", "Ana");
        model.press(CaseloadOrder.FOUR_WEEKS);
        assertThat(names()).containsExactly("Zoë", "Bo", "Ana");
        model.press(CaseloadOrder.FOUR_WEEKS);
        assertThat(model.order().get().by()).isEqualTo(CaseloadOrder.NEED);
    }

    @Test
    void orderFilterAndSearchHoldTogetherAndStayWhenTheListIsReadAgain() {
        model.choose(CaseloadOrder.NAME);
        model.choose(CaseloadFilter.TO_CALL);
        assertThat(names()).containsExactly("Bo", "Zoë");
        model.search("zoe");
        show();
        assertThat(names()).containsExactly("Zoë");
    }

    @Test
    void whoWasLookedAtIsRememberedUntilThePersonGoesElsewhere() {
        model.opened(BO.patient().id());
        show();
        assertThat(model.lastOpened()).map(Caseload.Line::entry).contains(BO);
        model.search("ana");
        assertThat(model.lastOpened()).as("not among those who are found").isEmpty();
        model.search("");
        model.forget();
        assertThat(model.lastOpened()).isEmpty();
    }

    @Test
    void aRowSaysInColumnsWhatItSaysInSentencesToWhoDoesNotSeeIt() {
        CaseloadFigures figures = new CaseloadFigures(Messages.load(Locale.UK));
        Caseload.Line zoe = model.lines().getFirst();
        assertThat(figures.together(zoe.entry().summary().orElseThrow()))
                .isEqualTo("Done 7 days 100 %, 28 days 100 % · pain 4, better · breath 4, worse"
                        + " · last session 31 Jan · stops 2 · rules 2");
        assertThat(figures.below(zoe))
                .startsWith("Call: Stopped for a symptom twice in a week · More breathless. Stopped: ");
        assertThat(figures.said(zoe))
                .startsWith(
                        "Zoë, born 1950. Call: Stopped for a symptom twice in a week · More breathless. Eight weeks")
                .contains("Done in 7 days: 100 % (5 of 5); in 28 days: 100 % (20 of 20).")
                .contains("Breathlessness: 4, worse by 2.")
                .contains("Last session: 31 Jan 2027.");
        assertThat(figures.said(model.lines().getLast()))
                .isEqualTo("Ana, born 1950. Call: No plan yet. No plan yet · no results yet.");
    }

    private List<String> names() {
        return model.lines().stream().map(line -> line.entry().patient().name()).toList();
    }
}
