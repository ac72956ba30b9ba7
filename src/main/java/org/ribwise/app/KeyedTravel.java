package org.ribwise.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.ribwise.app.assembly.CaseloadDesk;
import org.ribwise.app.assembly.ComputerClock;
import org.ribwise.app.assembly.HomeDesk;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.cli.Clinic;
import org.ribwise.cli.Home;
import org.ribwise.cli.Travel;
import org.ribwise.coach.CoachClock;
import org.ribwise.domain.calendar.CalendarSheet;
import org.ribwise.domain.exchange.ClinicKeys;
import org.ribwise.domain.exchange.PaperSheet;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exchange.Results;
import org.ribwise.domain.exchange.ResultsFiles;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.report.Paper;
import org.ribwise.domain.trust.SealingKey;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.domain.trust.TrustedKeys;
import org.ribwise.exchange.ClinicKeyFile;
import org.ribwise.exchange.JsonPlanFiles;
import org.ribwise.exchange.JsonResultsFiles;
import org.ribwise.exchange.PatientKeyFile;
import org.ribwise.exchange.PlanCode;
import org.ribwise.exchange.signing.KeyWords;
import org.ribwise.export.calendar.CalendarFile;
import org.ribwise.export.pdf.PlanSheet;
import org.ribwise.store.TrustedKeysFile;
import org.ribwise.ui.kit.Messages;

/// Files that travel, with the keys of this computer.
///
/// @param exercises folder of exercise definitions
record KeyedTravel(Path exercises) implements Travel {

    @Override
    public PlanFiles plans(ExerciseLibrary library) {
        JsonExerciseSource source = new JsonExerciseSource(exercises);
        return new JsonPlanFiles(texts -> source.readTexts(texts, library));
    }

    @Override
    public ResultsFiles results(Optional<KeyAsk> reader) {
        return reader.map(ask ->
                        ClinicKeyFile.in(ask.data()).unlock(ask.passphrase()).results())
                .orElseGet(() -> new JsonResultsFiles(Optional.empty()));
    }

    @Override
    public Signed sign(PlanParcel parcel, KeyAsk by) {
        ClinicKeyFile keys = ClinicKeyFile.in(by.data());
        boolean firstUse = keys.signer().isEmpty();
        ClinicKeys.Open open = firstUse ? keys.make(by.passphrase()) : keys.unlock(by.passphrase());
        return signed(open.sign(parcel), keys.signer(), firstUse);
    }

    @Override
    public Signed sign(Results results, Optional<SealingKey> sealFor, Path data) {
        PatientKeyFile keys = PatientKeyFile.in(data);
        boolean firstUse = keys.signer().isEmpty();
        byte[] signed = keys.sign(results, sealFor);
        return signed(signed, keys.signer(), firstUse);
    }

    @Override
    public Home home() {
        return new HomeDesk(exercises);
    }

    @Override
    public Clinic clinic(Messages words) {
        return new CaseloadDesk(exercises, words);
    }

    private static Signed signed(byte[] file, Optional<SignerKey> signer, boolean firstUse) {
        return new Signed(new String(file, StandardCharsets.UTF_8), KeyWords.of(signer.orElseThrow()), firstUse);
    }

    @Override
    public TrustedKeys trusted(Path data) {
        return new TrustedKeysFile(data);
    }

    @Override
    public TrustedKey trustedFromToday(String name, String key) {
        String shortened = name.substring(0, Math.min(name.length(), TrustedKey.LONGEST_NAME));
        return new TrustedKey(
                new SignerKey(key), shortened, ComputerClock.clock().today());
    }

    @Override
    public Optional<String> code(byte[] file) {
        return PlanCode.of(file);
    }

    @Override
    public byte[] print(PaperSheet sheet, PaperKind paper, boolean large) {
        Paper chosen = switch (paper) {
            case A4 -> Paper.A4;
            case LETTER -> Paper.LETTER;
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PlanSheet(sheet, chosen, large).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public byte[] calendar(CalendarSheet sheet) {
        return new CalendarFile(sheet).bytes();
    }

    @Override
    public Now now() {
        CoachClock clock = ComputerClock.clock();
        return new Now(clock.instants().instant(), clock.zone());
    }

    @Override
    public Path data(Optional<Path> named) {
        return Places.data(named.orElse(null));
    }
}
