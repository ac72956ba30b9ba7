package org.ribwise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ribwise.domain.session.SampleRoutines.routine;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathPart.Guide;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Range;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.Routine.BreathingItem;
import org.ribwise.domain.motion.BreathPhase;

/// The same input gives the same timeline, byte for byte, whenever and wherever it is compiled.
class SameTimelineTest {

    @Test
    void everythingShippedIsTheSameWhenItIsReadAndCompiledAgain() {
        List<Routine> once = SampleRoutines.everythingShipped();
        List<Routine> again = SampleRoutines.everythingShipped();
        for (int i = 0; i < once.size(); i++) {
            assertThat(bytes(once.get(i))).as("%s", once.get(i).id()).isEqualTo(bytes(again.get(i)));
        }
    }

    @Test
    void theOrderInWhichAFileNamesThingsDoesNotMatter() {
        assertThat(bytes(withGuides(BreathPhase.values())))
                .isEqualTo(
                        bytes(withGuides(BreathPhase.HOLD_OUT, BreathPhase.OUT, BreathPhase.IN, BreathPhase.HOLD_IN)));
        Map<String, String> german = new LinkedHashMap<>(Map.of("de", "Einatmen"));
        german.put("en", "In");
        Map<String, String> english = new LinkedHashMap<>(Map.of("en", "In"));
        english.put("de", "Einatmen");
        assertThat(new LocalText(german)).hasToString(new LocalText(english).toString());
    }

    /// A map of constants in the order of their hash codes would read otherwise in every run of the program.
    @Test
    void aStepReadsLikeThisInEveryRunOfTheProgram() {
        Timeline timeline = TimelineCompiler.compile(withGuides(BreathPhase.OUT, BreathPhase.IN));

        assertThat(timeline.steps().getLast()).hasToString("""
                Step[item=0, startMillis=3000, lengthMillis=10000, activity=Breathe[\
                pattern=BreathPattern[inMillis=2000, holdInMillis=0, outMillis=3000, holdOutMillis=0], breaths=2, \
                guides={IN=Guide[cue=LocalText[byLanguage={en=IN}], route=Optional.empty], \
                OUT=Guide[cue=LocalText[byLanguage={en=OUT}], route=Optional.empty]}, \
                round=Round[round=1, rounds=1]]]""");
    }

    private static byte[] bytes(Routine routine) {
        return TimelineCompiler.compile(routine).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Routine withGuides(BreathPhase... phases) {
        Map<BreathPhase, Guide> guides = new LinkedHashMap<>();
        for (BreathPhase phase : phases) {
            guides.put(phase, new Guide(LocalText.english(phase.name()), Optional.empty()));
        }
        BreathingItem item = SampleParts.item(
                1,
                0,
                Limits.NONE,
                new BreathPart.Paced(
                        SampleParts.steady(2_000, 0, 3_000, 0),
                        guides,
                        new BreathPart.Amount.Breaths(new Range(2, 2))));
        return routine(item);
    }
}
