package org.ribwise.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsFiles;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.trust.KeyProblem;
import org.ribwise.domain.trust.KeyTrouble;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.domain.trust.TrustedKeys;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.KeyWords;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.store.TrustedKeysFile;

/// Files that travel, with keys that are the same in every run: every folder's keys are made of its own name, and the
/// passphrase is `open sesame`.
///
/// @param exercises folder of exercise definitions
record KeyedDesk(Path exercises) implements Travel {

    static final String PASSPHRASE = "open sesame";

    @Override
    public PlanFiles plans(ExerciseLibrary library) {
        JsonExerciseSource source = new JsonExerciseSource(exercises);
        return new JsonPlanFiles(texts -> source.readTexts(texts, library));
    }

    @Override
    public ResultsFiles results(Optional<KeyAsk> reader) {
        return new JsonResultsFiles(reader.map(ask -> keys(ask).opening()));
    }

    @Override
    public Signed sign(PlanParcel parcel, KeyAsk by) {
        KeyRing keys = keys(by);
        return new Signed(JsonPlanFiles.sign(parcel, keys.signing()), words(keys), true);
    }

    @Override
    public Signed sign(Results results, Path data) {
        KeyRing keys = keys(data);
        byte[] file = JsonResultsFiles.sign(results, keys.signing(), Optional.empty(), Keys.random(1));
        return new Signed(file, words(keys), false);
    }

    private static KeyRing keys(KeyAsk ask) {
        if (!new String(ask.passphrase()).equals(PASSPHRASE)) {
            throw new KeyTrouble(KeyProblem.WRONG_PASSPHRASE);
        }
        return keys(ask.data());
    }

    static KeyRing keys(Path data) {
        return Keys.of(data.getFileName().toString().hashCode());
    }

    static String words(KeyRing keys) {
        return KeyWords.of(keys.signing().signer());
    }

    @Override
    public TrustedKeys trusted(Path data) {
        return new TrustedKeysFile(data);
    }

    @Override
    public TrustedKey trustedFromToday(String name, String key) {
        return new TrustedKey(new SignerKey(key), name, LocalDate.of(2027, 1, 4));
    }

    @Override
    public Path data(Optional<Path> named) {
        return named.orElse(Path.of("nobody"));
    }
}
