package org.ribwise.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ribwise.app.assembly.CaseloadDesk;
import org.ribwise.app.assembly.HomeDesk;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.domain.calendar.CalendarSheet;
import org.ribwise.domain.exchange.PaperSheet;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsFiles;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.trust.KeyProblem;
import org.ribwise.domain.trust.KeyTrouble;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.domain.trust.TrustedKeys;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.exchange.PlanCode;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.KeyWords;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.export.calendar.CalendarFile;
import org.ribwise.store.TrustedKeysFile;
import org.ribwise.ui.kit.Messages;

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
        return signed(JsonPlanFiles.sign(parcel, keys.signing()), keys);
    }

    @Override
    public Signed sign(Results results, Optional<SealingKey> sealFor, Path data) {
        KeyRing keys = keys(data);
        byte[] file = JsonResultsFiles.sign(results, keys.signing(), sealFor, Keys.random(1));
        return signed(file, keys);
    }

    @Override
    public Home home() {
        return new HomeDesk(exercises);
    }

    @Override
    public Clinic clinic(Messages words) {
        return new CaseloadDesk(exercises, words);
    }

    private static Signed signed(byte[] file, KeyRing keys) {
        return new Signed(new String(file, StandardCharsets.UTF_8), words(keys), false);
    }

    private static KeyRing keys(KeyAsk ask) {
        if (!PASSPHRASE.contentEquals(ask.passphrase())) {
            throw new KeyTrouble(KeyProblem.WRONG_PASSPHRASE);
        }
        return keys(ask.data());
    }

    static KeyRing keys(Path data) {
        return Keys.of(String.valueOf(data.getFileName()).hashCode());
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
    public Optional<String> code(byte[] file) {
        return PlanCode.of(file);
    }

    @Override
    public byte[] print(PaperSheet sheet, PaperKind paper, boolean large) {
        return (sheet.title() + paper + large).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] calendar(CalendarSheet sheet) {
        return new CalendarFile(sheet).bytes();
    }

    @Override
    public Now now() {
        return new Now(Instant.parse("2027-01-04T08:00:00Z"), ZoneId.of("Europe/London"));
    }

    @Override
    public Path data(Optional<Path> named) {
        return named.orElse(Path.of("nobody"));
    }
}
