package org.ribwise.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.ribwise.app.assembly.CaseloadDesk;
import org.ribwise.app.assembly.HomeDesk;
import org.ribwise.catalog.JsonExerciseSource;
import org.ribwise.catalog.Mutation;
import org.ribwise.cli.Clinic;
import org.ribwise.cli.Clinic.Bringing;
import org.ribwise.domain.trust.TrustedKey;
import org.ribwise.exchange.signing.FileKind;
import org.ribwise.exchange.signing.KeyRing;
import org.ribwise.exchange.signing.Keys;
import org.ribwise.exchange.signing.SignedFile;
import org.ribwise.store.TrustedKeysFile;
import org.ribwise.ui.kit.Messages;

/// A home and a clinic, each with a data folder, that forged and senseless files are handed to. It waits for its parent
/// before the first and after the last one.
final class ForgedFilesProcess {

    private static final int FORGED_PLANS = 4_500;
    private static final int SENSELESS_PLANS = 3_000;
    private static final int FORGED_RESULTS = 2_500;

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final KeyRing CLINIC = Keys.of(41);
    private static final KeyRing STRANGER = Keys.of(42);
    private static final KeyRing PATIENT = Keys.of(43);

    private final HomeDesk home;
    private final Clinic clinic;
    private final Path homeData;
    private final Path clinicData;
    private final Path in;

    private ForgedFilesProcess(Path exercises, Path box) {
        this.home = new HomeDesk(exercises);
        this.clinic = new CaseloadDesk(exercises, Messages.load(Locale.UK));
        this.homeData = box.resolve("home-data");
        this.clinicData = box.resolve("clinic-data");
        this.in = box.resolve("in");
    }

    /// Says after each kind what came of it.
    ///
    /// @param arguments folder of exercises, and the folder that everything happens in
    public static void main(String[] arguments) throws IOException {
        ForgedFilesProcess process = new ForgedFilesProcess(Path.of(arguments[0]), Path.of(arguments[1]));
        process.useSoundOnes();
        say("ready");
        say("plans " + process.forgedPlans());
        process.senselessPlans();
        say("results " + process.forgedResults());
        say("sound " + process.isUsed(plan(2, CLINIC)));
    }

    private void useSoundOnes() throws IOException {
        home.madeUp(homeData);
        Path first = write("first.ribwise-plan", plan(1, CLINIC));
        new TrustedKeysFile(homeData).trust(new TrustedKey(CLINIC.signing().signer(), "Ana Ruiz", DAY));
        home.accept(first, homeData, DAY);
        List<Path> results = List.of(write("first.ribwise-results", results(1, false)));
        clinic.add(results, bringing());
        // there is something to copy now: that is done once a day, whatever comes
        clinic.add(results, bringing());
    }

    /// How many of them might have been used.
    private int forgedPlans() throws IOException {
        List<byte[]> sound = List.of(
                plan(2, CLINIC),
                JsonPlanFiles.sign(SampleParcels.full(CLINIC.opening().sealing()), CLINIC.signing()),
                plan(3, STRANGER));
        int used = 0;
        for (int seed = 0; seed < FORGED_PLANS; seed++) {
            used += isUsed(forged(sound, seed)) ? 1 : 0;
        }
        return used;
    }

    /// They are signed: some of them still make sense and are a plan that may be used.
    private void senselessPlans() throws IOException {
        String plan = new JsonPlanFiles(texts -> new JsonExerciseSource(SampleParcels.SHIPPED).read())
                .text(SampleParcels.full(CLINIC.opening().sealing()));
        for (int seed = 0; seed < SENSELESS_PLANS; seed++) {
            String content = new String(Mutation.mutated(plan, new Random(seed)), UTF_8);
            isUsed(SignedFile.seal(FileKind.PLAN, CLINIC.signing(), content));
        }
    }

    private boolean isUsed(byte[] file) throws IOException {
        Path path = write("handed-over", file);
        try {
            return home.receive(path, homeData, DAY).mayBeUsed();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /// How many of them are in the list of patients.
    private long forgedResults() throws IOException {
        List<byte[]> sound = List.of(results(1, false), results(2, false), results(1, true), results(3, true));
        List<Path> files = new ArrayList<>();
        for (int seed = 0; seed < FORGED_RESULTS; seed++) {
            files.add(write(seed + ".ribwise-results", forged(sound, seed)));
        }
        return clinic.add(files, bringing()).stream()
                .filter(came -> came.end() == Clinic.End.THERE)
                .count();
    }

    private static byte[] forged(List<byte[]> sound, int seed) {
        List<FileMutation> ways = List.of(FileMutation.values());
        int turn = seed / ways.size();
        return ways.get(seed % ways.size())
                .of(sound.get(turn % sound.size()), sound.get((turn + 1) % sound.size()), new Random(seed));
    }

    private Path write(String name, byte[] file) throws IOException {
        return Files.write(in.resolve(name), file);
    }

    private Bringing bringing() {
        return new Bringing(
                clinicData, Optional.empty(), true, DAY.atStartOfDay().atOffset(ZoneOffset.UTC));
    }

    private static byte[] plan(int version, KeyRing signer) {
        return JsonPlanFiles.sign(SampleParcels.plain(version), signer.signing());
    }

    private static byte[] results(int seed, boolean sealed) {
        return JsonResultsFiles.sign(
                SampleResults.of(seed, 10),
                PATIENT.signing(),
                sealed ? Optional.of(CLINIC.opening().sealing()) : Optional.empty(),
                Keys.random(seed));
    }

    private static void say(String line) throws IOException {
        System.out.println(line);
        System.in.read();
    }
}
