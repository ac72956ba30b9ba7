package org.ribwise.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/// The rules of the house that look at compiled classes.
final class HouseRules {

    static final ArchRule NO_CYCLES =
            slices().matching("org.ribwise.(**)").should().beFreeOfCycles();

    static final ArchRule JAVAFX_ONLY_IN_UI_AND_APP = noClasses()
            .that()
            .resideOutsideOfPackages("org.ribwise.ui..", "org.ribwise.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "eu.hansolo..", "atlantafx..", "org.kordamp..")
            .because("the same logic must run without a screen: give the value to a model in ui instead");

    static final ArchRule SQL_ONLY_IN_STORE = noClasses()
            .that()
            .resideOutsideOfPackage("org.ribwise.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
            .because("everyone else speaks to SessionLog and SessionHistory");

    static final ArchRule JACKSON_ONLY_AT_THE_BORDER = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.ribwise.catalog..", "org.ribwise.exchange..", "org.ribwise.cli..", "org.ribwise.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "com.networknt..")
            .because("file formats end at the border: bind to a record there and hand on domain types");

    static final ArchRule JAVA_SOUND_ONLY_IN_SOUND = noClasses()
            .that()
            .resideOutsideOfPackage("org.ribwise.sound..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.sound..")
            .because("a device can hang: only the thread of the sound may wait for one");

    static final ArchRule ONLY_APP_SEES_ADAPTERS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.ribwise.app..",
                    "org.ribwise.store..",
                    "org.ribwise.catalog..",
                    "org.ribwise.exchange..",
                    "org.ribwise.export..",
                    "org.ribwise.sound..",
                    "org.ribwise.desktop..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.ribwise.store..",
                    "org.ribwise.catalog..",
                    "org.ribwise.exchange..",
                    "org.ribwise.export..",
                    "org.ribwise.sound..",
                    "org.ribwise.desktop..")
            .because("use the port that the domain names; app.assembly plugs the adapter in");

    static final ArchRule PLAIN_DOMAIN = noClasses()
            .that()
            .resideInAPackage("org.ribwise.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.awt..",
                    "javax.swing..",
                    "java.util.logging..",
                    "org.slf4j..",
                    "java.util.concurrent..",
                    "java.nio.file..",
                    "java.net..")
            .because("the domain is a function of its arguments");

    static final ArchRule NO_NOW_OUTSIDE_APP = noClasses()
            .that()
            .resideOutsideOfPackage("org.ribwise.app..")
            .should()
            .callMethodWhere(readsTheComputersClock())
            .because("time comes in as a Ticker or an InstantSource, so that a test can hold it");

    private HouseRules() {}

    /// Imports that go up or sideways, as sentences.
    static List<String> wrongImports(JavaClasses classes, Drawing drawing) {
        return classes.stream()
                .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isOurs(dependency.getTargetClass()))
                .filter(dependency -> !drawing.mayImport(
                        dependency.getOriginClass().getPackageName(),
                        dependency.getTargetClass().getBaseComponentType().getPackageName()))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getBaseComponentType().getPackageName().startsWith("org.ribwise");
    }

    private static DescribedPredicate<JavaCall<?>> readsTheComputersClock() {
        Set<String> clocks = Set.of("currentTimeMillis", "nanoTime");
        Set<String> makers = Set.of("systemUTC", "systemDefaultZone", "system");
        return DescribedPredicate.describe("read the computer's clock", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getName();
            return (owner.startsWith("java.time.") && method.equals("now"))
                    || (owner.equals("java.lang.System") && clocks.contains(method))
                    || (owner.startsWith("java.time.") && makers.contains(method));
        });
    }
}
