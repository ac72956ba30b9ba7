package org.ribwise.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ribwise.domain.record.RecordUnavailable;
import org.ribwise.domain.record.RecordUnavailable.Cause;

/// A kind of file that is copied every day, restored and exported: what its copies are called, what is in it, and what
/// goes with it.
public enum StoredKind {

    /// A person's record, with what they have chosen, whom they trust and their keys.
    RECORD("record"),

    /// A physiotherapist's patients, with the key that plans are signed with, which stays under its passphrase, and own
    /// templates.
    CASELOAD("patients");

    /// A template as the room `catalog` names it: no other path can be in a copy that somebody made.
    private static final Pattern TEMPLATE = Pattern.compile("templates/[a-z0-9-]{1,80}\\.json");

    private static final String CLINIC_KEY = Beside.KEYS.getFirst();

    private final String stem;

    StoredKind(String stem) {
        this.stem = stem;
    }

    /// What names of copies begin with, and what its contents are called in an export.
    String stem() {
        return stem;
    }

    Migrations migrations() {
        return switch (this) {
            case RECORD -> Migrations.shipped();
            case CASELOAD -> Migrations.ofCaseload();
        };
    }

    /// What goes with it wherever it goes, by names from its folder on.
    ///
    /// @param folder where it is
    List<String> settings(Path folder) {
        return switch (this) {
            case RECORD -> Beside.SETTINGS;
            case CASELOAD -> templates(folder);
        };
    }

    /// What only copies hold that stay with the owner.
    ///
    /// @param folder where it is
    List<String> withKeys(Path folder) {
        return switch (this) {
            case RECORD -> Beside.ALL;
            case CASELOAD ->
                Stream.concat(Stream.of(CLINIC_KEY), templates(folder).stream()).toList();
        };
    }

    /// What a restored copy takes the place of, and what therefore is set aside before.
    List<String> replaced() {
        return switch (this) {
            case RECORD -> Beside.SETTINGS;
            case CASELOAD -> List.of();
        };
    }

    /// Whether a file may be brought back from a copy. Settings take the place of those that are there; keys never do,
    /// others may have come to trust them, and neither do templates, they may be newer.
    ///
    /// @param name as the copy says
    boolean mayPut(String name, Path folder) {
        boolean known = switch (this) {
            case RECORD -> Beside.KEYS.contains(name);
            case CASELOAD -> name.equals(CLINIC_KEY) || TEMPLATE.matcher(name).matches();
        };
        return replaced().contains(name) || (known && Files.notExists(folder.resolve(name)));
    }

    private static List<String> templates(Path folder) {
        Path templates = folder.resolve(Beside.TEMPLATES_FOLDER);
        if (!Files.isDirectory(templates, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(templates)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> Beside.TEMPLATES_FOLDER + "/" + file.getFileName())
                    .filter(name -> TEMPLATE.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException trouble) {
            throw new RecordUnavailable(Cause.NOT_READABLE, trouble);
        }
    }
}
