package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ribwise.domain.exercise.Beat;
import org.ribwise.domain.exercise.BreathPart;
import org.ribwise.domain.exercise.BreathingExercise;
import org.ribwise.domain.exercise.ExerciseId;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Limits;
import org.ribwise.domain.exercise.LocalText;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyNote;
import org.ribwise.domain.exercise.SafetyNote.Action;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.Suitability;

/// What conditions mean for the shipped breathing exercises, copied by hand from clinical reference 1.3, 1.4 and 2.2,
/// and the words a person reads while they breathe.
class BreathingNotesTest {

    private static final ExerciseLibrary LIBRARY = new JsonExerciseSource(DefinitionsOnDisk.SHIPPED).read();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "br-box     | HYPERCAPNIA HYPERINFLATION HOME_OXYGEN PULM_HTN PREG UNSTABLE_CARDIAC HTN RECENT_EXACERBATION EYE"
                        + " SEIZURES | br-rectangle",
                "br-478     | HYPERCAPNIA HYPERINFLATION HOME_OXYGEN PULM_HTN PREG UNSTABLE_CARDIAC HTN RECENT_EXACERBATION EYE"
                        + " SEIZURES | br-rectangle",
                "br-reduced | COPD HYPERINFLATION HYPERCAPNIA HOME_OXYGEN PULM_HTN UNSTABLE_CARDIAC HTN SEIZURES PREG"
                        + " PANIC_BREATH PAEDIATRIC | br-control",
                "br-reduced-pause | COPD HYPERINFLATION HYPERCAPNIA HOME_OXYGEN PULM_HTN UNSTABLE_CARDIAC HTN SEIZURES PREG"
                        + " PANIC_BREATH PAEDIATRIC | br-control",
                "br-stack   | HYPERINFLATION PNEUMOTHORAX UNSTABLE_CARDIAC HAEMOPTYSIS |",
                "br-acbt    | HAEMOPTYSIS |",
                "br-control | |",
                "br-diaphragm | |",
                "br-pursed | |",
                "br-rectangle | |",
                "br-recovery | |",
                "br-blow | |",
                "br-pacedstep | |",
                "br-nasal | |",
                "br-lateral | |",
                "br-extended | |",
                "br-paced6 | |",
                "br-papworth | |",
                "br-hum | |",
                "br-segmental | |",
                "br-segmental-back | |",
                "br-segmental-side | |",
                "br-segmental-upper | |",
                "br-tee | |",
                "br-huff | HAEMOPTYSIS |",
            })
    void theBlocksAreThoseOfTheCard(String id, String tags, String instead) {
        String alternative = instead == null ? "" : " → " + instead;
        assertThat(notes(id, Action.BLOCK))
                .containsExactlyElementsOf(
                        words(tags).map(tag -> tag + alternative).toList());
    }

    /// `→` names the easier exercise that is played instead, brackets what is played differently. People who are
    /// anxious about their breath keep what reference 1.4 has for them: nose breathing, Papworth, slow paced
    /// breathing.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "br-control | ",
                "br-recovery | ",
                "br-reduced | ",
                "br-reduced-pause | ",
                "br-pursed | PANIC_BREATH",
                "br-rectangle | PANIC_BREATH",
                "br-blow | BALANCE",
                "br-pacedstep | BALANCE",
                "br-nasal | PANIC_BREATH",
                "br-diaphragm | HYPERINFLATION → br-pursed; HYPERCAPNIA → br-pursed; HOME_OXYGEN → br-pursed; COPD; ORTHOP;"
                        + " REFLUX; PREG; PANIC_BREATH → br-control",
                "br-lateral | RIB; VFX_RECENT; CHEST_ABDO_OP → br-control; PNEUMOTHORAX → br-control;"
                        + " HYPERINFLATION (no holds); PANIC_BREATH → br-control",
                "br-segmental-back | RIB; VFX_RECENT; CHEST_ABDO_OP → br-control; PNEUMOTHORAX → br-control;"
                        + " HYPERINFLATION (no holds); PANIC_BREATH → br-control",
                "br-segmental-upper | RIB; VFX_RECENT; CHEST_ABDO_OP → br-control; PNEUMOTHORAX → br-control;"
                        + " HYPERINFLATION (no holds); PANIC_BREATH → br-control",
                "br-segmental-side | RIB; VFX_RECENT; CHEST_ABDO_OP → br-control; PNEUMOTHORAX → br-control;"
                        + " HYPERINFLATION (no holds); ORTHOP → br-segmental-back; REFLUX → br-segmental-back;"
                        + " PANIC_BREATH → br-control",
                "br-segmental | RIB; VFX_RECENT; CHEST_ABDO_OP → br-control; PNEUMOTHORAX → br-control;"
                        + " HYPERINFLATION (no holds); ORTHOP → br-segmental-back; REFLUX → br-segmental-back;"
                        + " PANIC_BREATH → br-control",
                "br-extended | COPD; HYPERINFLATION (at least 8 a minute); HYPERCAPNIA (at least 8 a minute);"
                        + " HOME_OXYGEN (at least 8 a minute); PANIC_BREATH → br-control",
                "br-paced6 | HYPERCAPNIA (at least 8 a minute); HOME_OXYGEN (at least 8 a minute);"
                        + " HYPERINFLATION (at least 8 a minute); COPD; UNSTABLE_CARDIAC → br-control; PANIC_BREATH",
                "br-papworth | BALANCE; PANIC_BREATH",
                "br-hum | HYPERINFLATION (at least 8 a minute); HYPERCAPNIA (at least 8 a minute);"
                        + " HOME_OXYGEN (at least 8 a minute)",
                "br-tee | HYPERINFLATION (no holds); RIB; VFX_RECENT; PNEUMOTHORAX → br-control; SEIZURES;"
                        + " PANIC_BREATH → br-control",
                "br-huff | EYE; CHEST_ABDO_OP; HERNIA; INCONT; OSTEO; STEROID; VFX_OLD; RIB; VFX_RECENT",
                "br-acbt | HYPERINFLATION (no holds); RIB; VFX_RECENT; PNEUMOTHORAX → br-control; SEIZURES; EYE;"
                        + " CHEST_ABDO_OP; HERNIA; INCONT; OSTEO; STEROID; VFX_OLD; PANIC_BREATH",
                "br-box | PANIC_BREATH → br-control",
                "br-478 | COPD; PANIC_BREATH → br-control",
                "br-stack | ASTHMA; COPD; HYPERCAPNIA → br-pursed; HOME_OXYGEN → br-pursed; PANIC_BREATH → br-control",
            })
    void theCautionsAreThoseOfTheReference(String id, String cautions) {
        assertThat(String.join("; ", notes(id, Action.CAUTION))).isEqualTo(Objects.requireNonNullElse(cautions, ""));
    }

    @Test
    void whatIsOfferedInsteadIsThereAndIsNotItselfWithheldFromTheSamePerson() {
        assertThat(exercises())
                .allSatisfy(exercise -> assertThat(exercise.card().safety().stream()
                                .filter(note -> note.instead().isPresent()))
                        .allSatisfy(note -> {
                            ExerciseId instead = note.instead().orElseThrow();
                            assertThat(LIBRARY.exercise(instead)
                                            .orElseThrow()
                                            .card()
                                            .safety())
                                    .noneMatch(other -> other.tag() == note.tag() && other.action() == Action.BLOCK);
                            assertThat(LIBRARY.exercise(instead)
                                            .orElseThrow()
                                            .card()
                                            .level())
                                    .isLessThanOrEqualTo(exercise.card().level());
                        }));
    }

    @Test
    void withoutConditionsEverythingIsAllowedAndLevelThreeOnlyWhenPrescribed() {
        Envelope envelope = new Envelope(LIBRARY);
        assertThat(exercises()).allSatisfy(exercise -> {
            Routine.Item item = Routine.single(exercise).items().getFirst();
            Profile prescribed = new Profile(Set.of(), Set.of(exercise.id()));
            assertThat(envelope.judge(item, prescribed)).isEqualTo(new Suitability.Allowed());
            assertThat(envelope.judge(item, Profile.NONE) instanceof Suitability.Refused)
                    .isEqualTo(exercise.card().level() == 3);
        });
    }

    @Test
    void cuesCanBeReadFromTwoMetres() {
        assertThat(exercises()
                        .flatMap(exercise -> exercise.parts().stream())
                        .flatMap(BreathingNotesTest::cues)
                        .map(cue -> cue.in(Locale.ENGLISH)))
                .isNotEmpty()
                .allMatch(cue -> cue.length() <= 45)
                .allMatch(cue -> Character.isUpperCase(cue.charAt(0)))
                .noneMatch(cue -> cue.contains("!"));
    }

    private static Stream<LocalText> cues(BreathPart part) {
        return switch (part) {
            case BreathPart.Own own -> Stream.of(own.cue());
            case BreathPart.Drill drill -> drill.beats().stream().map(Beat::cue);
            case BreathPart.Paced paced -> paced.guides().values().stream().map(BreathPart.Guide::cue);
        };
    }

    private static List<String> notes(String id, Action action) {
        return LIBRARY.exercise(new ExerciseId(id)).orElseThrow().card().safety().stream()
                .filter(note -> note.action() == action)
                .map(BreathingNotesTest::told)
                .toList();
    }

    private static String told(SafetyNote note) {
        Limits limits = note.limits();
        return note.tag()
                + note.instead().map(id -> " → " + id).orElse("")
                + (limits.withoutHolds() ? " (no holds)" : "")
                + limits.slowestPerMinute()
                        .map(rate -> " (at least " + Math.round(rate) + " a minute)")
                        .orElse("");
    }

    private static Stream<String> words(String text) {
        return text == null ? Stream.empty() : Stream.of(text.split(" ", -1));
    }

    private static Stream<BreathingExercise> exercises() {
        return LIBRARY.exercises().stream()
                .filter(BreathingExercise.class::isInstance)
                .map(BreathingExercise.class::cast);
    }
}
