package org.ribwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.ribwise.catalog.reading.DefinitionKind;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.Schemas;
import org.ribwise.catalog.routine.RoutineKind;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.exercise.SafetyTag;
import org.ribwise.domain.motion.BreathPhase;
import org.ribwise.domain.profile.Profile;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.Activity;
import org.ribwise.domain.session.Step;
import org.ribwise.domain.session.TimelineCompiler;
import org.ribwise.ui.kit.Messages;
import org.ribwise.ui.kit.ProblemWords;

/// Whatever a file says, it is either read or told what is wrong with it and where; nothing is thrown, and no other
/// file is disturbed.
@Execution(ExecutionMode.CONCURRENT)
class MutatedFilesTest {

    private static final int MUTATIONS = 10_000;
    private static final int READ_FROM_DISK = 40;
    private static final ExerciseLibrary SHIPPED = new JsonExerciseSource(DefinitionsOnDisk.SHIPPED).read();
    private static final Envelope ENVELOPE = new Envelope(SHIPPED);
    private static final List<Profile> PEOPLE = List.of(
            Profile.NONE,
            Profile.of(SafetyTag.ASTHMA),
            Profile.of(SafetyTag.COPD, SafetyTag.ASTHMA, SafetyTag.HTN, SafetyTag.OSTEO),
            Profile.of(SafetyTag.RECENT_EXACERBATION, SafetyTag.PREG));
    private static final Messages WORDS = Messages.load(Locale.ENGLISH);

    private final Schemas schemas = new Schemas();
    private final List<DefinitionKind<?>> kinds = kinds();

    @TempDir
    Path folder;

    private static List<DefinitionKind<?>> kinds() {
        List<DefinitionKind<?>> kinds = new ArrayList<>(Kinds.ALL.exercises());
        kinds.add(new RoutineKind(SHIPPED::exercise));
        return kinds;
    }

    /// One shipped file.
    private record Original(DefinitionFile file, String text, DefinitionKind<?> kind) {}

    @Test
    void tenThousandDamagedFilesAreReadOrToldWhatIsWrong() throws IOException {
        List<Original> originals = originals();
        int usable = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Original original = originals.get(seed % originals.size());
            byte[] bytes = Mutation.mutated(original.text(), new Random(seed));
            usable += check(
                            original,
                            bytes,
                            "seed " + seed + ", " + original.file().name())
                    ? 1
                    : 0;
        }
        // swapped words of two languages or a changed dose can make another sound file; most mutations do not
        assertThat(usable).isBetween(MUTATIONS / 100, MUTATIONS / 2);
    }

    private boolean check(Original original, byte[] bytes, String which) {
        Findings findings = new Findings(original.file().name());
        List<Object> definitions = new ArrayList<>();
        assertThatCode(() -> {
                    Draft draft = Draft.of(original.file(), Optional.of(bytes), findings);
                    draft.definition(original.kind(), schemas).ifPresent(definitions::add);
                    draft.references();
                })
                .as(which)
                .doesNotThrowAnyException();
        assertThat(definitions.isEmpty()).as(which).isEqualTo(!findings.none());
        for (DefinitionProblem problem : findings.problems()) {
            assertThat(problem.line()).as(which + " " + problem).isPositive();
            ProblemWords words = ProblemWords.of(problem, WORDS);
            assertThat(words.line().length()).as(which + " " + problem).isBetween(20, 3_000);
            assertThat(words.mend()).as(which + " " + problem).isNotBlank();
        }
        definitions.forEach(definition -> checkUse(definition, which));
        return !definitions.isEmpty();
    }

    /// Whatever still loads is judged for some people, and what they are let do is played within the caps.
    private static void checkUse(Object definition, String which) {
        Routine routine = definition instanceof Exercise exercise ? Routine.single(exercise) : (Routine) definition;
        for (Profile person : PEOPLE) {
            assertThatCode(() -> ENVELOPE.fit(routine, person)
                            .cleared()
                            .map(TimelineCompiler::compile)
                            .ifPresent(timeline -> timeline.steps().forEach(step -> check(step, person, which))))
                    .as(which + " for " + person.conditions())
                    .doesNotThrowAnyException();
        }
    }

    private static void check(Step step, Profile person, String which) {
        for (BreathPhase phase : BreathPhase.values()) {
            long longest = phase.isHold() && person.has(SafetyTag.ASTHMA) ? 0 : longest(phase);
            long played = switch (step.activity()) {
                case Activity.Breathe breathe -> breathe.pattern().millisOf(phase);
                case Activity.Act act when act.beat().phase().equals(Optional.of(phase)) -> step.lengthMillis();
                default -> 0;
            };
            assertThat(played).as(which + ", " + phase).isLessThanOrEqualTo(longest);
        }
    }

    /// Nothing is prescribed for these people: clinical reference 1.2, levels 1 and 2, once more by hand.
    private static long longest(BreathPhase phase) {
        return switch (phase) {
            case IN -> 5_000;
            case HOLD_IN -> 3_000;
            case OUT -> 8_000;
            case HOLD_OUT -> 1_000;
        };
    }

    @Test
    void aDamagedFileInTheFolderDisturbsNoOther() throws IOException {
        DefinitionsOnDisk definitions = DefinitionsOnDisk.copiedTo(folder);
        List<Original> originals = originals();
        JsonExerciseSource source = new JsonExerciseSource(definitions.root());
        for (int seed = 0; seed < READ_FROM_DISK; seed++) {
            Original original = originals.get(seed * 7 % originals.size());
            definitions.write(original.file().name(), Mutation.mutated(original.text(), new Random(seed)));
            ExerciseLibrary library = source.read();
            assertThat(library.exercises().size())
                    .as("seed " + seed)
                    .isGreaterThanOrEqualTo(SHIPPED.exercises().size() - 1);
            // others are named only for leading to it
            assertThat(library.problems())
                    .as("seed " + seed)
                    .allMatch(problem -> problem.file().equals(original.file().name())
                            || problem.reason() == DefinitionProblem.Reason.UNKNOWN_EXERCISE
                            || original.file().kind().orElseThrow().equals("breathing")
                            || original.file().kind().orElseThrow().equals("stretch"));
            definitions.write(original.file().name(), original.text());
        }
    }

    private List<Original> originals() throws IOException {
        DefinitionFiles files = new DefinitionFiles(kinds);
        files.addLibrary(DefinitionsOnDisk.SHIPPED);
        List<Original> originals = new ArrayList<>();
        for (DefinitionFile file : files.files()) {
            DefinitionKind<?> kind = kinds.stream()
                    .filter(known -> known.name().equals(file.kind().orElseThrow()))
                    .findFirst()
                    .orElseThrow();
            originals.add(new Original(file, Files.readString(file.path()), kind));
        }
        return originals;
    }
}
