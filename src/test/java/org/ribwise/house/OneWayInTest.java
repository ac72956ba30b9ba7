package org.ribwise.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.ribwise.coach.Coach;
import org.ribwise.coach.GateKeeper;
import org.ribwise.coach.GatePass;
import org.ribwise.coach.RunningSession;
import org.ribwise.domain.exercise.Routine;
import org.ribwise.domain.safety.ClearedRoutine;
import org.ribwise.domain.safety.Envelope;
import org.ribwise.domain.safety.FittedRoutine;
import org.ribwise.domain.safety.Gate;
import org.ribwise.domain.safety.GateAnswers;
import org.ribwise.domain.safety.GateKnown;
import org.ribwise.domain.safety.GateVerdict;
import org.ribwise.domain.session.Timeline;
import org.ribwise.domain.session.TimelineCompiler;

/// There is one way from an exercise file to a session that plays, and the safety envelope and the gate stand in it:
/// routine, {@link Envelope} with the verdict of a {@link GatePass}, {@link ClearedRoutine}, {@link TimelineCompiler},
/// {@link RunningSession}.
@Execution(ExecutionMode.CONCURRENT)
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
        assertThat(HOUSE.get(RunningSession.class).getConstructors())
                .isNotEmpty()
                .allMatch(OneWayInTest::isPackagePrivate);
        assertThat(callersOfConstructors(RunningSession.class))
                .containsExactlyInAnyOrder(Coach.class.getName(), RunningSession.class.getName());
    }

    @Test
    void theCoachStartsNoneWithoutThePassOfTheGate() {
        assertThat(HOUSE.get(Coach.class).getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(RunningSession.class))))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(method.getRawParameterTypes())
                        .extracting(JavaClass::getName)
                        .contains(GatePass.class.getName()));
        assertThat(callers(HOUSE.get(Envelope.class).getMethod("admit", FittedRoutine.class, GateVerdict.class)))
                .containsExactly(Coach.class.getName());
    }

    @Test
    void onlyTheGateKeeperGivesAPass() {
        JavaClass pass = HOUSE.get(GatePass.class);

        assertThat(pass.getConstructors()).hasSize(1).allMatch(OneWayInTest::isPackagePrivate);
        assertThat(pass.getModifiers()).contains(JavaModifier.FINAL);
        assertThat(callersOfConstructors(GatePass.class)).containsExactly(GateKeeper.class.getName());
        assertThat(callers(HOUSE.get(Gate.class).getMethod("verdict", GateAnswers.class, GateKnown.class)))
                .containsExactly(GateKeeper.class.getName());
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
                        "CheckOut",
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
                        "RedFlagHistory",
                        "RedFlagRecord",
                        "RestAfterStop",
                        "SafetyEvent",
                        "SafetyLog",
                        "Settling",
                        "StopAction",
                        "StopDecision",
                        "StopRule",
                        "StopRules",
                        "StopTrigger",
                        "Suitability");
    }

    private static boolean isPackagePrivate(JavaCodeUnit unit) {
        return Collections.disjoint(
                unit.getModifiers(), Set.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED, JavaModifier.PRIVATE));
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
