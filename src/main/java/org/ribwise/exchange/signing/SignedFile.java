package org.ribwise.exchange.signing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ribwise.domain.trust.FileRefusal;
import org.ribwise.domain.trust.SignerKey;

/// A signed file: some lines of ours, then the content as it was written, then the signature over every byte before it.
/// All of it together is one JSON document that anybody can read.
///
/// The signature is over bytes, never over JSON that was read and written again, and nothing of the content is looked
/// at before the signature has been checked: see `src/docs/decisions/0007-signed-files.md`.
public final class SignedFile {

    /// Latest version of the lines around the content.
    static final int LATEST_FORMAT = 1;

    private static final Pattern HEAD =
            Pattern.compile("\\A\\{\n\"ribwise\": \"([a-z]{1,20})\",\n\"format\": ([1-9][0-9]{0,5}),\n" + "\"key\": \"("
                    + SignerKey.FORM + ")\",\n\"words\": \"([a-z ]{1,200})\",\n\"content\":\n");
    private static final Pattern BEGINNING =
            Pattern.compile("\\A\\{\n\"ribwise\": \"([a-z]{1,20})\",\n\"format\": ([1-9][0-9]{0,5}),\n");
    private static final Pattern TAIL = Pattern.compile("\\A,\n\"signature\": \"([A-Za-z0-9+/]{85}[AQgw]==)\"\n}\n\\z");
    private static final String TAIL_FORM = ",\n\"signature\": \"%s\"\n}\n";
    private static final int TAIL_BYTES = TAIL_FORM.length() - 2 + 88;
    private static final int LONGEST_HEAD_BYTES = 500;

    private final FileKind kind;
    private final SignerKey signer;
    private final byte[] content;
    private final int firstLine;

    private SignedFile(FileKind kind, SignerKey signer, byte[] content, int firstLine) {
        this.kind = kind;
        this.signer = signer;
        this.content = content;
        this.firstLine = firstLine;
    }

    /// What kind it is.
    public FileKind kind() {
        return kind;
    }

    /// Who signed it.
    public SignerKey signer() {
        return signer;
    }

    /// The content, byte by byte as it was signed.
    public byte[] content() {
        return content.clone();
    }

    /// The line of the file, from 1, on which the content begins.
    public int firstLine() {
        return firstLine;
    }

    /// Makes a file.
    ///
    /// @param content a JSON object as text; its bytes stay as they are
    /// @throws IllegalArgumentException if the file would be larger than its kind allows
    public static byte[] seal(FileKind kind, SigningKey key, String content) {
        String signed = head(kind, key.signer()) + content;
        byte[] message = signed.getBytes(StandardCharsets.UTF_8);
        if (message.length + TAIL_BYTES > kind.mostBytes()) {
            throw new IllegalArgumentException(message.length + " bytes");
        }
        String signature = Base64.getEncoder().encodeToString(key.sign(message));
        return (signed + TAIL_FORM.formatted(signature)).getBytes(StandardCharsets.UTF_8);
    }

    private static String head(FileKind kind, SignerKey signer) {
        return "{\n\"ribwise\": \"" + kind.word() + "\",\n\"format\": " + LATEST_FORMAT + ",\n\"key\": \""
                + signer.base64() + "\",\n\"words\": \"" + KeyWords.of(signer) + "\",\n\"content\":\n";
    }

    /// Opens a file.
    ///
    /// @param expected what kind it should be
    /// @param file all of its bytes
    public static Opening open(FileKind expected, byte[] file) {
        if (file.length > expected.mostBytes()) {
            return new Opening.Refused(FileRefusal.TOO_LARGE);
        }
        String beginning = new String(file, 0, Math.min(file.length, LONGEST_HEAD_BYTES), StandardCharsets.ISO_8859_1);
        return stranger(expected, beginning)
                .<Opening>map(Opening.Refused::new)
                .orElseGet(() -> checked(expected, file, beginning));
    }

    /// Why these bytes are not looked at further.
    private static Optional<FileRefusal> stranger(FileKind expected, String beginning) {
        Matcher start = BEGINNING.matcher(beginning);
        if (!start.lookingAt()) {
            return Optional.of(FileRefusal.NOT_OURS);
        }
        if (Integer.parseInt(start.group(2)) > LATEST_FORMAT) {
            return Optional.of(FileRefusal.NEWER_FORMAT);
        }
        return start.group(1).equals(expected.word()) ? Optional.empty() : Optional.of(FileRefusal.OTHER_KIND);
    }

    private static Opening checked(FileKind expected, byte[] file, String beginning) {
        Matcher head = HEAD.matcher(beginning);
        int end = file.length - TAIL_BYTES;
        if (!head.lookingAt() || end < head.end()) {
            return new Opening.Refused(FileRefusal.ALTERED);
        }
        SignerKey signer = new SignerKey(head.group(3));
        Matcher tail = TAIL.matcher(new String(file, end, TAIL_BYTES, StandardCharsets.ISO_8859_1));
        if (!tail.matches() || !head.group().equals(head(expected, signer))) {
            return new Opening.Refused(FileRefusal.ALTERED);
        }
        byte[] signature = Base64.getDecoder().decode(tail.group(1));
        if (!SignatureCheck.fits(signer, Arrays.copyOf(file, end), signature)) {
            return new Opening.Refused(FileRefusal.ALTERED);
        }
        byte[] content = Arrays.copyOfRange(file, head.end(), end);
        int lines = (int) head.group().chars().filter(letter -> letter == '\n').count();
        return new Opening.Sound(new SignedFile(expected, signer, content, lines + 1));
    }
}
