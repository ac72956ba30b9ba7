package org.ribwise.domain.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.caseload.Patients.TODAY;
import static org.ribwise.domain.caseload.Patients.entry;
import static org.ribwise.domain.caseload.Patients.patient;
import static org.ribwise.domain.caseload.Patients.stopped;
import static org.ribwise.domain.caseload.Patients.summary;
import static org.ribwise.domain.caseload.Patients.well;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.alarm.Severity;
import org.ribwise.domain.progress.Change.Verdict;

class CaseloadTest {

    private static final CaseloadEntry SERIOUS =
            entry(patient(1, "Ida"), summary(TODAY.minusDays(2), 20, stopped(1, Severity.URGENT), Verdict.BETTER));
    private static final CaseloadEntry TWICE = entry(
            patient(2, "Åsa Berg"), summary(TODAY.minusDays(2), 20, stopped(2, Severity.STOP_REST), Verdict.BETTER));
    private static final CaseloadEntry WORSE =
            entry(patient(3, "Bo"), summary(TODAY.minusDays(2), 20, Stopped.NEVER, Verdict.WORSE));
    private static final CaseloadEntry LITTLE =
            entry(patient(4, "Cem Öz"), summary(TODAY.minusDays(2), 9, Stopped.NEVER, Verdict.BETTER));
    private static final CaseloadEntry SILENT =
            entry(patient(5, "Dora"), summary(TODAY.minusDays(21), 20, Stopped.NEVER, Verdict.BETTER));
    private static final CaseloadEntry NEW =
            new CaseloadEntry(patient(6, "Eva"), Optional.empty(), Optional.empty(), Optional.empty());
    private static final CaseloadEntry ZOE = well(7, "Zoë");
    private static final CaseloadEntry ABE = well(8, "abe");

    private static final List<CaseloadEntry> ALL = List.of(SERIOUS, TWICE, WORSE, LITTLE, SILENT, NEW, ABE, ZOE);

    @Test
    void whoNeedsACallComesFirstAndWhoDoesWellComesLastByName() {
        List<CaseloadEntry> shuffled = new ArrayList<>(ALL);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Caseload.of(shuffled, TODAY).lines())
                    .extracting(Caseload.Line::entry)
                    .containsExactlyElementsOf(ALL);
        }
    }

    @Test
    void eachReasonIsSaid() {
        assertThat(ALL)
                .extracting(one -> CallNeed.of(one, TODAY).reasons().toString())
                .containsExactly(
                        "[SERIOUS, STOPPED]",
                        "[STOPPED_TWICE]",
                        "[BREATHLESSNESS_WORSE]",
                        "[LITTLE_DONE]",
                        "[NO_NEWS]",
                        "[NO_PLAN]",
                        "[]",
                        "[]");
    }

    @Test
    void whoHasMoreReasonsOfTheSameUrgencyComesFirst() {
        CaseloadEntry both = entry(patient(9, "Zed"), summary(TODAY, 3, Stopped.NEVER, Verdict.WORSE));
        assertThat(Caseload.of(List.of(WORSE, both), TODAY).lines())
                .extracting(Caseload.Line::entry)
                .containsExactly(both, WORSE);
    }

    @Test
    void whatWasSpokenAboutIsQuietUntilNewerResultsCome() {
        CaseloadEntry spoken = new CaseloadEntry(
                SERIOUS.patient(), SERIOUS.plan(), SERIOUS.summary(), Optional.of(TODAY.minusDays(2)));
        assertThat(CallNeed.of(spoken, TODAY).reasons()).isEmpty();
        CaseloadEntry before = new CaseloadEntry(
                SERIOUS.patient(), SERIOUS.plan(), SERIOUS.summary(), Optional.of(TODAY.minusDays(3)));
        assertThat(CallNeed.of(before, TODAY).first()).contains(CallReason.SERIOUS);
    }

    @Test
    void aCallIsNewsAndSoIsAPlanThatWasHandedOver() {
        CaseloadEntry called =
                new CaseloadEntry(SILENT.patient(), SILENT.plan(), SILENT.summary(), Optional.of(TODAY.minusDays(5)));
        assertThat(CallNeed.of(called, TODAY).reasons()).isEmpty();
        CaseloadEntry given = new CaseloadEntry(
                SILENT.patient(),
                Optional.of(new CaseloadEntry.LatestPlan("Eight weeks", 1, Optional.of(TODAY.minusDays(20)))),
                Optional.empty(),
                Optional.empty());
        assertThat(CallNeed.of(given, TODAY).reasons()).isEmpty();
        assertThat(CallNeed.of(given, TODAY.plusDays(1)).reasons()).containsExactly(CallReason.NO_NEWS);
    }

    @Test
    void theSearchFindsBeginningsOfNamesWithoutAccentsAndInAnyOrder() {
        Caseload caseload = Caseload.of(ALL, TODAY);
        assertThat(names(caseload, CaseloadFilter.EVERYBODY, "be as")).containsExactly("Åsa Berg");
        assertThat(names(caseload, CaseloadFilter.EVERYBODY, "ZOE")).containsExactly("Zoë");
        assertThat(names(caseload, CaseloadFilter.EVERYBODY, "erg")).isEmpty();
        assertThat(names(caseload, CaseloadFilter.EVERYBODY, " - ")).hasSize(ALL.size());
    }

    @Test
    void filtersKeepTheOrderAndAreCounted() {
        Caseload caseload = Caseload.of(ALL, TODAY);
        assertThat(names(caseload, CaseloadFilter.STOPPED, "")).containsExactly("Ida", "Åsa Berg");
        assertThat(names(caseload, CaseloadFilter.TO_CALL, ""))
                .containsExactly("Ida", "Åsa Berg", "Bo", "Cem Öz", "Dora");
        assertThat(caseload.counts())
                .containsEntry(CaseloadFilter.EVERYBODY, 8L)
                .containsEntry(CaseloadFilter.WORSE, 1L)
                .containsEntry(CaseloadFilter.NO_PLAN, 1L);
    }

    @Test
    void whoeverIsWorthALookComesFirstInEachOrderAndWhoIsNotKnownLast() {
        List<CaseloadEntry> some = List.of(SERIOUS, TWICE, WORSE, LITTLE, NEW);
        assertThat(ordered(some, CaseloadOrder.NEED, false)).containsExactly("Ida", "Åsa Berg", "Bo", "Cem Öz", "Eva");
        assertThat(ordered(some, CaseloadOrder.NEED, true)).containsExactly("Eva", "Cem Öz", "Bo", "Åsa Berg", "Ida");
        assertThat(ordered(some, CaseloadOrder.NAME, false)).containsExactly("Åsa Berg", "Bo", "Cem Öz", "Eva", "Ida");
        assertThat(ordered(some, CaseloadOrder.FOUR_WEEKS, false))
                .containsExactly("Cem Öz", "Ida", "Åsa Berg", "Bo", "Eva");
        assertThat(ordered(some, CaseloadOrder.BREATHLESSNESS, false))
                .startsWith("Bo")
                .endsWith("Eva");
        assertThat(ordered(some, CaseloadOrder.STOPS, false))
                .startsWith("Åsa Berg", "Ida")
                .endsWith("Eva");
        assertThat(ordered(some, CaseloadOrder.RULES, true)).endsWith("Ida", "Åsa Berg", "Eva");
    }

    @Test
    void turnedAroundTheLatestSessionComesFirstAndWhoIsNotKnownStaysLast() {
        List<CaseloadEntry> some = List.of(SILENT, WORSE, ABE, NEW);
        assertThat(ordered(some, CaseloadOrder.LAST_SESSION, false)).containsExactly("Dora", "Bo", "abe", "Eva");
        assertThat(ordered(some, CaseloadOrder.LAST_SESSION, true)).containsExactly("abe", "Bo", "Dora", "Eva");
    }

    private static List<String> ordered(List<CaseloadEntry> some, CaseloadOrder order, boolean turned) {
        return order.of(Caseload.of(some, TODAY).lines(), turned).stream()
                .map(line -> line.entry().patient().name())
                .toList();
    }

    private static List<String> names(Caseload caseload, CaseloadFilter filter, String search) {
        return caseload.lines(filter, search).stream()
                .map(line -> line.entry().patient().name())
                .toList();
    }
}
