package org.ribwise.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ribwise.catalog.reading.Findings;
import org.ribwise.catalog.reading.StrictText;
import org.ribwise.domain.exchange.PlanFiles;
import org.ribwise.domain.exchange.PlanOpening;
import org.ribwise.domain.exchange.PlanParcel;
import org.ribwise.domain.exercise.DefinitionProblem;
import org.ribwise.domain.exercise.DefinitionProblem.Reason;
import org.ribwise.domain.exercise.DefinitionText;
import org.ribwise.domain.exercise.Exercise;
import org.ribwise.domain.exercise.ExerciseLibrary;
import org.ribwise.domain.plan.PlanFile;
import org.ribwise.domain.trust.FileRefusal;
import org.ribwise.domain.trust.SignerKey;
import org.ribwise.exchange.plan.PlanContent;
import org.ribwise.exchange.scan.ScannedCode;
import org.ribwise.exchange.signing.FileKind;
import org.ribwise.exchange.signing.KeyWords;
import org.ribwise.exchange.signing.Opening;
import org.ribwise.exchange.signing.SignedFile;
import org.ribwise.exchange.signing.SigningKey;

/// Plan files, `*.ribwise-plan`: signature first, then the content, then the exercises that came with it. Everything
/// happens in memory: nothing that a file says is ever used as the name of a file.
///
/// @param definitions reads the exercises that came with a plan, with the same checks as files of the library
public record JsonPlanFiles(Function<List<DefinitionText>, ExerciseLibrary> definitions) implements PlanFiles {

    private static final FileKind KIND = FileKind.PLAN;

    /// Most bytes of what may be opened: a picture of the paper sheet may be larger than a plan file.
    public static final int MOST_BYTES = Math.max(KIND.mostBytes(), ScannedCode.MOST_BYTES);

    @Override
    public PlanOpening open(String name, byte[] file) {
        return switch (ScannedCode.shows(file)) {
            case NOTHING -> signed(name, file);
            case FOREIGN -> new PlanOpening.Refused(FileRefusal.FOREIGN_PICTURE);
            case PAPER -> scanned(name, file);
        };
    }

    private PlanOpening scanned(String name, byte[] picture) {
        if (picture.length > ScannedCode.MOST_BYTES) {
            return new PlanOpening.Refused(FileRefusal.TOO_LARGE);
        }
        return ScannedCode.letters(picture, PlanCode::isCode)
                .flatMap(PlanCode::file)
                .map(file -> signed(name, file))
                .orElse(new PlanOpening.Refused(FileRefusal.NO_CODE));
    }

    private PlanOpening signed(String name, byte[] file) {
        return switch (SignedFile.open(KIND, file)) {
            case Opening.Refused(var reason) -> new PlanOpening.Refused(reason);
            case Opening.Sound(var signed) -> {
                Findings findings = new Findings(name);
                SignerKey signer = signed.signer();
                yield content(signed.content(), signed.firstLine(), findings)
                        .<PlanOpening>map(read -> new PlanOpening.Opened(
                                new PlanFile(file), signer, KeyWords.of(signer), read.parcel(), read.own()))
                        .orElseGet(() -> new PlanOpening.Unusable(signer, findings.problems()));
            }
        };
    }

    @Override
    public Draft draft(String name, byte[] draft) {
        Findings findings = new Findings(name);
        if (draft.length > KIND.mostBytes()) {
            findings.add(Reason.TOO_LARGE, Integer.toString(draft.length), Integer.toString(KIND.mostBytes()));
            return new Draft.Unusable(findings.problems());
        }
        return content(draft, 1, findings)
                .<Draft>map(read -> new Draft.Sound(read.parcel(), read.own()))
                .orElseGet(() -> new Draft.Unusable(findings.problems()));
    }

    @Override
    public String text(PlanParcel parcel) {
        return PlanContent.text(parcel);
    }

    /// The bytes of a signed plan file.
    ///
    /// @throws IllegalArgumentException if it would be larger than a plan file may be
    public static byte[] sign(PlanParcel parcel, SigningKey key) {
        return SignedFile.seal(KIND, key, PlanContent.text(parcel));
    }

    private record Content(PlanParcel parcel, List<Exercise> own) {}

    private Optional<Content> content(byte[] bytes, int firstLine, Findings findings) {
        return StrictText.of(bytes, findings)
                // so that a problem is told with its line in the file
                .flatMap(text -> PlanContent.read("\n".repeat(firstLine - 1) + text, KIND.mostBytes(), findings))
                .flatMap(parcel -> own(parcel, findings).map(own -> new Content(parcel, own)));
    }

    private Optional<List<Exercise>> own(PlanParcel parcel, Findings findings) {
        if (parcel.ownExercises().isEmpty()) {
            return Optional.of(List.of());
        }
        ExerciseLibrary read = definitions.apply(parcel.ownExercises());
        List<DefinitionProblem> problems = new ArrayList<>(read.problems());
        problems.forEach(findings::add);
        return problems.isEmpty() ? Optional.of(read.exercises()) : Optional.empty();
    }
}
