package org.ribwise.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.ribwise.ui.kit.Messages;

/// Keys used are keys defined, and the words keep to our manners.
@Execution(ExecutionMode.CONCURRENT)
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final String NAMES = "names.";
    private static final Pattern KEY = Pattern.compile("(" + String.join("|", Messages.FILES) + ")(\\.[A-Za-z0-9_]+)+");
    private static final Pattern NEVER =
            Pattern.compile("(?i)\\b(cure[sd]?|caused by|normal|fail(ed|ure)?|great job|well done)\\b|!");

    @Test
    void everyKeyUsedIsDefinedAndEveryKeyDefinedIsUsed() throws IOException {
        Set<String> used = Sources.java("src/main/java").stream()
                .flatMap(file -> Sources.literals(Sources.text(file)).stream())
                .map(literal -> literal.replaceFirst("^\\$\\{bundle:(.*)}$", "$1"))
                .filter(literal -> KEY.matcher(literal).matches())
                // a file's name, not a key
                .filter(literal -> !literal.endsWith(".properties") && !literal.endsWith(".csv"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> defined = new TreeSet<>(words().stringPropertyNames());
        defined.removeIf(key -> key.startsWith(NAMES));
        assertThat(defined).isNotEmpty().isEqualTo(used);
    }

    @Test
    void namesNameWholeEnumsAndNothingElse() throws IOException {
        Set<String> defined = new TreeSet<>(words().stringPropertyNames());
        defined.removeIf(key -> !key.startsWith(NAMES));
        Set<String> named =
                defined.stream().map(key -> key.split("\\.", -1)[1]).collect(Collectors.toCollection(TreeSet::new));
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.ribwise");
        Set<String> expected = classes.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> named.contains(type.getSimpleName()))
                .flatMap(MessagesTest::keysOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(defined).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void aKeyStandsInTheFileThatItIsNamedAfter() throws IOException {
        for (String file : Messages.FILES) {
            assertThat(read(file).stringPropertyNames()).allMatch(key -> key.startsWith(file + "."));
        }
    }

    @Test
    void everyMessageCanBeFormatted() throws IOException {
        Properties words = words();
        assertThat(words.stringPropertyNames())
                .allSatisfy(key -> assertThat(new MessageFormat(words.getProperty(key)).toPattern())
                        .isNotEmpty());
    }

    @Test
    void wordsAreCalmAndPromiseNothing() throws IOException {
        Properties words = words();
        assertThat(words.stringPropertyNames())
                .allSatisfy(key -> assertThat(words.getProperty(key)).doesNotContainPattern(NEVER));
        assertThat(NEVER.matcher("You failed").find()).isTrue();
    }

    private static Stream<String> keysOf(JavaClass type) {
        return Stream.of(type.reflect().getEnumConstants())
                .map(constant -> NAMES + type.getSimpleName() + "." + ((Enum<?>) constant).name());
    }

    private static Properties words() throws IOException {
        Properties all = new Properties();
        for (String file : Messages.FILES) {
            all.putAll(read(file));
        }
        return all;
    }

    private static Properties read(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
