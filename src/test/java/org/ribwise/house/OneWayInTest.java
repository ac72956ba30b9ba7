package org.ribwise.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ribwise.coach.Coach;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.TimelineCompiler;

/// There is one way from an exercise file to a session that plays, and the safety envelope stands in it:
/// routine, {@link Envelope}, {@link ClearedRoutine}, {@link TimelineCompiler}, {@link RunningSession}.
class OneWayInTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ribwise");

    @Test
    void onlyTheEnvelopeClearsARoutine() {
        JavaClass cleared = HOUSE.get(ClearedRoutine.class);

        assertThat(cleared.getConstructors()).hasSize(1);
        assertThat(cleared.getConstructors().iterator().next().getModifiers())
                .doesNotContain(JavaModifier.PUBLIC, JavaModifier.PROTECTED);
        assertThat(cleared.getAllSubclasses()).isEmpty();
        assertThat(callersOfConstructors(ClearedRoutine.class)).containsExactly(Envelope.class.getName());
    }

    @Test
    void onlyWhatIsClearedBecomesATimeline() {
        Set<JavaCodeUnit> open = HOUSE.get(TimelineCompiler.class).getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(Collectors.toSet());

        assertThat(open).hasSize(1);
        assertThat(open.iterator().next().getRawParameterTypes())
                .extracting(JavaClass::getName)
                .containsExactly(ClearedRoutine.class.getName());
        assertThat(callersOfConstructors(Timeline.class)).containsExactly("org.ribwise.domain.session.TimelineBuilder");
        assertThat(callers(HOUSE.get(TimelineCompiler.class).getMethod("compile", Routine.class)))
                .containsExactly(TimelineCompiler.class.getName());
    }

    @Test
    void onlyTheCoachStartsASession() {
        assertThat(callersOfConstructors(RunningSession.class))
                .containsExactlyInAnyOrder(Coach.class.getName(), RunningSession.class.getName());
    }

    @Test
    void rulesAreAskedOnlyThroughTheEnvelope() {
        Set<String> open = HOUSE.stream()
                .filter(type -> type.getPackageName().equals(Envelope.class.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open)
                .containsExactly(
                        "Allowance",
                        "Block",
                        "Blocks",
                        "CheckInGate",
                        "ClearedRoutine",
                        "Entrance",
                        "Envelope",
                        "FittedRoutine",
                        "Gate",
                        "GateAnswers",
                        "GateKnown",
                        "GateNumbers",
                        "GateQuestion",
                        "GateReason",
                        "GateRecord",
                        "GateRule",
                        "GateVerdict",
                        "Leeway",
                        "Offer",
                        "SafetyEvent",
                        "SafetyLog",
                        "Settling",
                        "StopAction",
                        "StopDecision",
                        "StopRule",
                        "StopRules",
                        "StopTrigger",
                        "Suitability",
                        "Verdict",
                        "WarningSign");
    }

    private static Set<String> callersOfConstructors(Class<?> type) {
        return HOUSE.get(type).getConstructors().stream()
                .flatMap(constructor -> callers(constructor).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> callers(JavaCodeUnit unit) {
        return unit.getAccessesToSelf().stream()
                .map(access -> access.getOriginOwner().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
