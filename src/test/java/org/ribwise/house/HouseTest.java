package org.ribwise.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The code stands as `src/docs/house.md` draws it.
@Execution(ExecutionMode.CONCURRENT)
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ribwise");

    @Test
    void theRulesSeeTheClasses() {
        assertThat(HOUSE.contain("org.ribwise.domain.motion.BreathPattern")).isTrue();
        assertThat(HOUSE.contain("org.ribwise.app.Launcher")).isTrue();
        assertThat(HOUSE.contain("org.ribwise.house.HouseTest")).isFalse();
    }

    @Test
    void everyPackageIsOnTheDrawingAndEveryDrawnPackageExists() throws IOException {
        Set<String> packages =
                HOUSE.stream().map(type -> type.getPackageName()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isEqualTo(Drawing.read().storeys().keySet());
    }

    @Test
    void noImportGoesUpOrSideways() throws IOException {
        assertThat(HouseRules.wrongImports(HOUSE, Drawing.read())).isEmpty();
    }

    @Test
    void thereAreNoCycles() {
        HouseRules.NO_CYCLES.check(HOUSE);
    }

    @Test
    void javaFxIsOnlyInUiAndApp() {
        HouseRules.JAVAFX_ONLY_IN_UI_AND_APP.check(HOUSE);
    }

    @Test
    void sqlIsOnlyInTheStore() {
        HouseRules.SQL_ONLY_IN_STORE.check(HOUSE);
    }

    @Test
    void jacksonIsOnlyAtTheBorder() {
        HouseRules.JACKSON_ONLY_AT_THE_BORDER.check(HOUSE);
    }

    @Test
    void javaSoundIsOnlyInSound() {
        HouseRules.JAVA_SOUND_ONLY_IN_SOUND.check(HOUSE);
    }

    @Test
    void onlyAppSeesTheAdapters() {
        HouseRules.ONLY_APP_SEES_ADAPTERS.check(HOUSE);
    }

    @Test
    void theDomainIsPlainJava() {
        HouseRules.PLAIN_DOMAIN.check(HOUSE);
    }

    @Test
    void nobodyOutsideAppReadsTheComputersClock() {
        HouseRules.NO_NOW_OUTSIDE_APP.check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = HOUSE.stream()
                .map(type -> type.getPackage())
                .filter(place -> !isNullMarked(place))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    private static boolean isNullMarked(JavaPackage place) {
        return place.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }

    /// Each rule is seen to fail on a class that breaks it, so that none passes because it sees nothing.
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
        JAVAFX_ONLY_IN_UI_AND_APP  | domain.motion   | javafx.scene.Node broken;
        SQL_ONLY_IN_STORE          | coach           | java.sql.Connection broken;
        JACKSON_ONLY_AT_THE_BORDER | store           | com.fasterxml.jackson.databind.JsonNode broken;
        JAVA_SOUND_ONLY_IN_SOUND   | coach           | javax.sound.sampled.Clip broken;
        ONLY_APP_SEES_ADAPTERS     | ui.player       | org.ribwise.sound.Voice broken;
        ONLY_APP_SEES_ADAPTERS     | ui.player       | org.ribwise.catalog.JsonExerciseSource broken;
        ONLY_APP_SEES_ADAPTERS     | ui.player       | org.ribwise.export.csv.CsvFile broken;
        PLAIN_DOMAIN               | domain.session  | java.util.concurrent.Executor broken;
        PLAIN_DOMAIN               | domain.measure  | java.util.logging.Logger broken;
        NO_NOW_OUTSIDE_APP         | domain.progress | Object broken() { return java.time.LocalDate.now(); }
        NO_NOW_OUTSIDE_APP         | ui.kit          | Object broken() { return System.nanoTime(); }
        NO_NOW_OUTSIDE_APP         | coach           | Object broken() { return java.time.Clock.systemUTC(); }
        """)
    void everyRuleFailsWhenItIsBroken(String rule, String room, String member, @TempDir Path dir) throws Exception {
        ArchRule broken = (ArchRule) HouseRules.class.getDeclaredField(rule).get(null);
        JavaClasses wrong = BrokenClass.in(Drawing.ROOT + room, member, dir);
        assertThat(broken.evaluate(wrong).hasViolation()).isTrue();
    }

    @ParameterizedTest(name = "{0} imports {1}")
    @CsvSource({
        "domain.motion, org.ribwise.domain.exercise.Exercise",
        "domain.motion, org.ribwise.domain.measure.Nrs",
        "coach, org.ribwise.ui.kit.Work",
        "ui.today, org.ribwise.ui.player.PlayerModel",
        "nowhere, org.ribwise.domain.measure.Nrs",
    })
    void anImportThatGoesUpOrSidewaysIsSeen(String room, String imported, @TempDir Path dir) throws Exception {
        JavaClasses wrong = BrokenClass.in(Drawing.ROOT + room, imported + " broken;", dir);
        assertThat(HouseRules.wrongImports(wrong, Drawing.read())).isNotEmpty();
    }

    @Test
    void aCycleIsSeen(@TempDir Path dir) throws Exception {
        JavaClasses wrong = BrokenClass.pair("org.ribwise.one", "org.ribwise.two", dir);
        assertThat(HouseRules.NO_CYCLES.evaluate(wrong).hasViolation()).isTrue();
    }
}
