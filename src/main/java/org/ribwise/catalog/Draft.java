package org.ribwise.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ribwise.catalog.reading.CardTranslation;
import org.ribwise.catalog.reading.DefinitionKind;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.Reference;
import org.ribwise.catalog.reading.Schemas;
import org.ribwise.catalog.reading.Sections;
import org.ribwise.catalog.reading.StrictJson;
import org.ribwise.catalog.reading.StrictText;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.DefinitionText;

/// A file on its way to a definition.
///
/// @param file which file
/// @param tree what it says; empty when that cannot be understood
/// @param findings what is wrong with it so far
record Draft(DefinitionFile file, Optional<JsonNode> tree, Findings findings) {

    private static final int LATEST_FORMAT = 1;

    private static final JsonPointer FORMAT = JsonPointer.compile("/format");
    private static final JsonPointer ID = JsonPointer.compile("/id");
    private static final JsonPointer KIND = JsonPointer.compile("/kind");

    /// Opens a file.
    static Draft of(DefinitionFile file) {
        Findings findings = new Findings(file.name());
        return of(file, file.bytes(findings), findings);
    }

    /// Opens a definition that came inside another file.
    static Draft of(DefinitionText text) {
        DefinitionFile file = DefinitionFile.inside(text.id());
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        return of(file, Optional.of(bytes), new Findings(text.id().value()));
    }

    /// @param bytes what the file holds; empty when it cannot be read
    static Draft of(DefinitionFile file, Optional<byte[]> bytes, Findings findings) {
        Optional<JsonNode> tree =
                bytes.flatMap(found -> StrictText.of(found, findings)).flatMap(text -> StrictJson.tree(text, findings));
        return new Draft(file, tree, findings);
    }

    /// What kind it is: that of its folder, else what it says itself, else nothing.
    String kind() {
        return file.kind()
                .orElseGet(() -> tree.map(found -> found.path("kind").asText()).orElse(""));
    }

    /// It is of no kind that the program knows.
    void refuseKind(List<DefinitionKind<?>> kinds) {
        if (tree.isPresent()) {
            String allowed = kinds.stream().map(DefinitionKind::name).collect(Collectors.joining(", "));
            findings.add(KIND, Reason.UNKNOWN_KIND, kind(), allowed);
        }
    }

    /// The exercises that it refers to, and where.
    List<Reference> references() {
        return tree.map(found -> CardTranslation.references(new Sections(found, findings)))
                .orElse(List.of());
    }

    /// The definition, if nothing is wrong with it.
    <T> Optional<T> definition(DefinitionKind<T> kind, Schemas schemas) {
        tree.ifPresent(found -> check(kind, found, schemas));
        return findings.none() ? tree.flatMap(found -> kind.translate(found, findings)) : Optional.empty();
    }

    private void check(DefinitionKind<?> kind, JsonNode found, Schemas schemas) {
        double format = found.path("format").doubleValue();
        if (format > LATEST_FORMAT) {
            // what else is in it cannot be judged by the rules of an earlier version
            findings.add(FORMAT, Reason.NEWER_FORMAT, found.path("format").asText(), Integer.toString(LATEST_FORMAT));
            return;
        }
        schemas.check(kind, found, findings);
        kind.check(new Sections(found, findings));
        JsonNode id = found.path("id");
        boolean sound = id.isTextual() && findings.noneWithin(ID);
        if (sound && !id.textValue().equals(file.stem())) {
            findings.add(ID, Reason.NAME_IS_NOT_ID, id.textValue());
        }
    }
}
