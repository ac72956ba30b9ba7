package org.ribwise.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.plan.DaysOff.Change;
import org.ribwise.domain.plan.DaysOff.Fault;
import org.ribwise.domain.plan.DaysOff.Range;

class DaysOffTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final List<DayOffReason> REASONS = List.of(DayOffReason.values());

    @Test
    void daysInARowForTheSameReasonAreOneRangeTheLatestFirst() {
        DaysOff off = new DaysOff(List.of(
                off(0, DayOffReason.FLARE),
                off(2, DayOffReason.FLARE),
                off(1, DayOffReason.FLARE),
                off(3, DayOffReason.HOSPITAL),
                off(5, DayOffReason.HOSPITAL)));
        assertThat(off.ranges())
                .containsExactly(
                        range(5, 5, DayOffReason.HOSPITAL),
                        range(3, 3, DayOffReason.HOSPITAL),
                        range(0, 2, DayOffReason.FLARE));
    }

    @Test
    void undoGivesBackWhatWasSaidBeforeWhateverWasChanged() {
        Random random = new Random(7);
        DaysOff now = new DaysOff(List.of());
        for (int step = 0; step < 200; step++) {
            int from = random.nextInt(20);
            Range range = range(from, from + random.nextInt(6), REASONS.get(random.nextInt(REASONS.size())));
            OffsetDateTime said = DAY.plusDays(step).atStartOfDay().atOffset(ZoneOffset.UTC);
            Change change = random.nextBoolean() ? DaysOff.excuse(range, said) : DaysOff.takeBack(range, said);
            DaysOff after = after(now, change);
            OffsetDateTime later = said.plusHours(1);
            DaysOff back = after(after, now.undoing(change, later));
            assertThat(back.ranges()).as("step " + step).isEqualTo(now.ranges());
            assertThat(now.undoing(change, later).off())
                    .allMatch(off -> off.saidAt().equals(later));
            now = after;
        }
    }

    @Test
    void whatIsTooLongTooFarOrBackwardsIsTold() {
        assertThat(DaysOff.fault(DAY, DAY, DAY)).isEmpty();
        assertThat(DaysOff.fault(DAY, DAY.minusDays(1), DAY)).hasValue(Fault.ORDER);
        assertThat(DaysOff.fault(DAY, DAY.plusDays(DaysOff.MOST_DAYS - 1), DAY)).isEmpty();
        assertThat(DaysOff.fault(DAY, DAY.plusDays(DaysOff.MOST_DAYS), DAY)).hasValue(Fault.TOO_LONG);
        assertThat(DaysOff.fault(DAY.minusYears(2), DAY, DAY)).hasValue(Fault.TOO_FAR);
        assertThat(DaysOff.fault(DAY.plusYears(1), DAY.plusYears(1).plusDays(3), DAY))
                .hasValue(Fault.TOO_FAR);
    }

    private static DaysOff after(DaysOff before, Change change) {
        List<DayOff> all = new ArrayList<>(before.all());
        all.removeIf(off -> change.on().stream().anyMatch(on -> on.day().equals(off.day()))
                || change.off().stream().anyMatch(other -> other.day().equals(off.day())));
        all.addAll(change.off());
        return new DaysOff(all);
    }

    private static Range range(int from, int to, DayOffReason reason) {
        return new Range(DAY.plusDays(from), DAY.plusDays(to), reason);
    }

    private static DayOff off(int day, DayOffReason reason) {
        return new DayOff(DAY.plusDays(day), reason, OffsetDateTime.parse("2027-01-04T08:00:00Z"));
    }
}
