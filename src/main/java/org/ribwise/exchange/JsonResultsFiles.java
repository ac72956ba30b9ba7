package org.ribwise.exchange;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.ribwise.catalog.reading.BorderFile;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.JsonLimits;
import org.ribwise.catalog.reading.StrictText;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsFiles;
import org.ribwise.domain.exchange.ResultsOpening;
import org.ribwise.domain.trust.FileRefusal;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.exchange.results.ResultsContent;
import org.ribwise.exchange.signing.FileKind;
import org.ribwise.exchange.signing.KeyWords;
import org.ribwise.exchange.signing.Opening;
import org.ribwise.exchange.signing.OpeningKey;
import org.ribwise.exchange.signing.SealedBox;
import org.ribwise.exchange.signing.SignedFile;
import org.ribwise.exchange.signing.SigningKey;

/// Results files, `*.ribwise-results`: signature first, then the seal if there is one, then the content.
///
/// @param reader opens what is sealed; empty: sealed files stay closed
public record JsonResultsFiles(Optional<OpeningKey> reader) implements ResultsFiles {

    private static final FileKind KIND = FileKind.RESULTS;
    private static final String SEALED_START = "{\n  \"sealedWith\"";
    private static final BorderFile<SealedJson> SEALED =
            new BorderFile<>("sealed", SealedJson.class, new JsonLimits(KIND.mostBytes(), 10));

    @Override
    public ResultsOpening open(String name, byte[] file) {
        return switch (SignedFile.open(KIND, file)) {
            case Opening.Refused(var reason) -> new ResultsOpening.Refused(reason);
            case Opening.Sound(var signed) -> content(name, signed);
        };
    }

    @Override
    public String text(Results results) {
        return ResultsContent.text(results);
    }

    @Override
    public Optional<Results> read(String text) {
        return ResultsContent.read(text, KIND.mostBytes(), new Findings(KIND.word()));
    }

    private ResultsOpening content(String name, SignedFile signed) {
        byte[] content = signed.content();
        if (!new String(content, StandardCharsets.ISO_8859_1).startsWith(SEALED_START)) {
            return results(name, signed.signer(), content, signed.firstLine(), false);
        }
        if (reader.isEmpty()) {
            return new ResultsOpening.Refused(FileRefusal.SEALED);
        }
        Findings findings = new Findings(name);
        Optional<SealedJson> sealed = StrictText.of(content, findings).flatMap(text -> SEALED.read(text, findings));
        if (sealed.isEmpty()) {
            return new ResultsOpening.Unusable(signed.signer(), findings.problems());
        }
        SealedBox box = new SealedBox(
                new SealingKey(sealed.get().sealedWith()), sealed.get().box());
        return box.open(reader.get(), signed.signer())
                .map(opened -> results(name, signed.signer(), opened, 1, true))
                .orElseGet(() -> new ResultsOpening.Refused(FileRefusal.SEALED_FOR_ANOTHER));
    }

    private static ResultsOpening results(
            String name, SignerKey signer, byte[] content, int firstLine, boolean sealed) {
        Findings findings = new Findings(name);
        return StrictText.of(content, findings)
                // so that a problem is told with its line in the file
                .flatMap(text -> ResultsContent.read("\n".repeat(firstLine - 1) + text, KIND.mostBytes(), findings))
                .<ResultsOpening>map(read -> new ResultsOpening.Opened(signer, KeyWords.of(signer), sealed, read))
                .orElseGet(() -> new ResultsOpening.Unusable(signer, findings.problems()));
    }

    /// The bytes of a signed results file.
    ///
    /// @param sealFor who alone can open it; empty: everybody can read it
    /// @throws IllegalArgumentException if it would be larger than a results file may be
    public static byte[] sign(Results results, SigningKey key, Optional<SealingKey> sealFor, SecureRandom random) {
        String content = ResultsContent.text(results);
        return SignedFile.seal(
                KIND, key, sealFor.map(who -> sealed(content, key, who, random)).orElse(content));
    }

    private static String sealed(String content, SigningKey key, SealingKey reader, SecureRandom random) {
        SealedBox box = SealedBox.seal(content.getBytes(StandardCharsets.UTF_8), reader, key.signer(), random);
        return SEALED.text(new SealedJson(box.once().base64(), box.box()));
    }
}
