package org.ribwise.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Classes that break a rule, compiled for one test and gone after it.
final class BrokenClass {

    private BrokenClass() {}

    static JavaClasses in(String place, String member, Path dir) throws IOException {
        Path source = write(dir, place, "Broken", member);
        return compile(dir, source);
    }

    static JavaClasses pair(String one, String two, Path dir) throws IOException {
        Path first = write(dir, one, "One", two + ".Two other;");
        Path second = write(dir, two, "Two", one + ".One other;");
        return compile(dir, first, second);
    }

    private static Path write(Path dir, String place, String name, String member) throws IOException {
        Path folder = Files.createDirectories(dir.resolve(place.replace('.', '/')));
        String text = "package " + place + "; public class " + name + " { " + member + " }";
        return Files.writeString(folder.resolve(name + ".java"), text);
    }

    private static JavaClasses compile(Path dir, Path... sources) {
        List<String> options =
                List.of("-d", dir.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
        String[] arguments = Stream.concat(
                        options.stream(), Arrays.stream(sources).map(Path::toString))
                .toArray(String[]::new);
        int result =
                Objects.requireNonNull(ToolProvider.getSystemJavaCompiler()).run(null, null, null, arguments);
        if (result != 0) {
            throw new IllegalStateException("the broken class does not compile");
        }
        return new ClassFileImporter().importPath(dir);
    }
}
