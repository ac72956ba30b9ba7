package org.ribwise.ui.diary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.ribwise.domain.diary.DiaryEvent;
import org.ribwise.domain.diary.DiaryEvent.Concern;
import org.ribwise.domain.diary.DiaryEvent.Help;
import org.ribwise.domain.diary.DiaryEvent.Pack;
import org.ribwise.domain.diary.DiaryEvent.Purpose;
import org.ribwise.domain.diary.DiaryEvent.Strength;
import org.ribwise.domain.measure.AsthmaCheck;
import org.ribwise.domain.measure.PeakFlow;
import org.ribwise.domain.measure.PeakFlowBlows;
import org.ribwise.domain.measure.Reply;
import org.ribwise.ui.diary.Reading.Not;
import org.ribwise.ui.diary.Reading.Read;

/// What happened, as it is chosen and typed. What the person has to judge begins empty.
final class EventDraft {

    /// The questions of the weekly asthma check (clinical reference 4.1), in own words.
    enum CheckQuestion {
        DAY_SYMPTOMS,
        NIGHT_WAKING,
        RELIEVER_OFTEN,
        ACTIVITY_LIMITED
    }

    /// Longest course of steroid tablets that can be written, in days.
    static final int MOST_STEROID_DAYS = 90;

    final ObjectProperty<@Nullable Strength> strength = new SimpleObjectProperty<>();
    final ObservableSet<Help> used = FXCollections.observableSet(EnumSet.noneOf(Help.class));
    final IntegerProperty puffs = new SimpleIntegerProperty(1);
    final ObjectProperty<@Nullable Purpose> purpose = new SimpleObjectProperty<>();
    final IntegerProperty times = new SimpleIntegerProperty(1);
    final List<StringProperty> blows = new ArrayList<>();
    final Map<CheckQuestion, ObjectProperty<@Nullable Reply>> replies = new EnumMap<>(CheckQuestion.class);
    final StringProperty steroidDays = new SimpleStringProperty("");
    final ObjectProperty<Pack.@Nullable Kind> pack = new SimpleObjectProperty<>();
    final StringProperty medicine = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Concern> concern = new SimpleObjectProperty<>();

    EventDraft() {
        for (int blow = 0; blow < PeakFlowBlows.ASKED; blow++) {
            blows.add(new SimpleStringProperty(""));
        }
        for (CheckQuestion question : CheckQuestion.values()) {
            replies.put(question, new SimpleObjectProperty<>(Reply.NOT_ASKED));
        }
    }

    /// Fills in what was written before.
    void fill(DiaryEvent event) {
        switch (event) {
            case DiaryEvent.Attack attack -> {
                strength.set(attack.strength());
                used.addAll(attack.used());
            }
            case DiaryEvent.CoughDay() -> {}
            case DiaryEvent.Reliever(int count, Purpose what) -> {
                puffs.set(count);
                purpose.set(what);
            }
            case DiaryEvent.NightWaking(int count) -> times.set(count);
            case DiaryEvent.PeakFlowBlown(PeakFlowBlows blown) -> {
                for (int blow = 0; blow < blown.blows().size(); blow++) {
                    blows.get(blow).set(Integer.toString(blown.blows().get(blow).litresPerMinute()));
                }
            }
            case DiaryEvent.WeeklyCheck(AsthmaCheck check) -> {
                answer(CheckQuestion.DAY_SYMPTOMS).set(check.daySymptoms());
                answer(CheckQuestion.NIGHT_WAKING).set(check.nightWaking());
                answer(CheckQuestion.RELIEVER_OFTEN).set(check.relieverOften());
                answer(CheckQuestion.ACTIVITY_LIMITED).set(check.activityLimited());
            }
            case DiaryEvent.SteroidCourse(int days) -> steroidDays.set(days == 0 ? "" : Integer.toString(days));
            case DiaryEvent.Pack(Pack.Kind kind) -> pack.set(kind);
            case DiaryEvent.PainMedicine(String what) -> medicine.set(what);
            case DiaryEvent.Noticed(Concern noticed) -> concern.set(noticed);
        }
    }

    /// The answer to a question of the check.
    ObjectProperty<@Nullable Reply> answer(CheckQuestion question) {
        return Optional.ofNullable(replies.get(question)).orElseThrow();
    }

    /// What was chosen and typed for this kind.
    Reading<DiaryEvent> event(DiaryKind kind) {
        return switch (kind) {
            case ATTACK -> chosen(strength.get(), EntryProblem.NO_STRENGTH, how -> new DiaryEvent.Attack(how, used));
            case COUGH_DAY -> new Read<>(new DiaryEvent.CoughDay());
            case RELIEVER ->
                chosen(
                        purpose.get(),
                        EntryProblem.NO_PURPOSE,
                        what -> new DiaryEvent.Reliever(Math.max(1, puffs.get()), what));
            case NIGHT_WAKING -> new Read<>(new DiaryEvent.NightWaking(Math.max(1, times.get())));
            case PEAK_FLOW -> peakFlow();
            case WEEKLY_CHECK -> check();
            case STEROID_COURSE -> steroids();
            case PACK -> chosen(pack.get(), EntryProblem.NO_PACK, DiaryEvent.Pack::new);
            case PAIN_MEDICINE -> medicine();
            case NOTICED -> chosen(concern.get(), EntryProblem.NO_CONCERN, DiaryEvent.Noticed::new);
        };
    }

    private static <T> Reading<DiaryEvent> chosen(
            @Nullable T choice, EntryProblem otherwise, Function<T, DiaryEvent> event) {
        return choice == null ? new Not<>(otherwise) : new Read<>(event.apply(choice));
    }

    private Reading<DiaryEvent> peakFlow() {
        List<PeakFlow> blown = new ArrayList<>();
        for (StringProperty blow : blows) {
            if (!blow.get().isBlank()) {
                Optional<Integer> number = Numbers.whole(
                        blow.get(), PeakFlow.LOWEST_LITRES_PER_MINUTE, PeakFlow.HIGHEST_LITRES_PER_MINUTE);
                if (number.isEmpty()) {
                    return new Not<>(EntryProblem.BLOW_OUT_OF_RANGE);
                }
                blown.add(new PeakFlow(number.get()));
            }
        }
        return blown.isEmpty()
                ? new Not<>(EntryProblem.NO_BLOW)
                : new Read<>(new DiaryEvent.PeakFlowBlown(new PeakFlowBlows(blown)));
    }

    private Reading<DiaryEvent> check() {
        boolean nothing = Stream.of(CheckQuestion.values()).allMatch(question -> reply(question) == Reply.NOT_ASKED);
        return nothing
                ? new Not<>(EntryProblem.NO_ANSWER)
                : new Read<>(new DiaryEvent.WeeklyCheck(new AsthmaCheck(
                        reply(CheckQuestion.DAY_SYMPTOMS),
                        reply(CheckQuestion.NIGHT_WAKING),
                        reply(CheckQuestion.RELIEVER_OFTEN),
                        reply(CheckQuestion.ACTIVITY_LIMITED))));
    }

    private Reply reply(CheckQuestion question) {
        return Optional.<Reply>ofNullable(answer(question).get()).orElse(Reply.NOT_ASKED);
    }

    private Reading<DiaryEvent> steroids() {
        if (steroidDays.get().isBlank()) {
            return new Read<>(new DiaryEvent.SteroidCourse(0));
        }
        return Numbers.whole(steroidDays.get(), 1, MOST_STEROID_DAYS)
                .<Reading<DiaryEvent>>map(days -> new Read<>(new DiaryEvent.SteroidCourse(days)))
                .orElseGet(() -> new Not<>(EntryProblem.DAYS_OUT_OF_RANGE));
    }

    private Reading<DiaryEvent> medicine() {
        String what = medicine.get().strip();
        if (what.isEmpty()) {
            return new Not<>(EntryProblem.NO_MEDICINE);
        }
        return what.length() > DiaryEvent.LONGEST_TEXT
                ? new Not<>(EntryProblem.MEDICINE_TOO_LONG)
                : new Read<>(new DiaryEvent.PainMedicine(what));
    }
}
