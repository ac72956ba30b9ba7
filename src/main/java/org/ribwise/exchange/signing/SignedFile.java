package org.ribwise.exchange.signing;

import java.io.ByteArrayOutputStream;
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

    private static final Pattern HEAD =
            Pattern.compile("\\A\\{\n\"ribwise\": \"([a-z]{1,20})\",\n\"format\": ([1-9][0-9]{0,5}),\n" + "\"key\": \"("
                    + SignerKey.FORM + ")\",\n\"words\": \"([a-z ]{1,200})\",\n\"content\":\n");
    private static final Pattern BEGINNING =
            Pattern.compile("\\A\\{\n\"ribwise\": \"([a-z]{1,20})\",\n\"format\": ([1-9][0-9]{0,5}),\n");
    private static final Pattern TAIL = Pattern.compile("\\A,\n\"signature\": \"([A-Za-z0-9+/]{85}[AQgw]==)\"\n}\n\\z");
    private static final String TAIL_FORM = ",\n\"signature\": \"%s\"\n}\n";
    private static final int SIGNATURE_LETTERS = 88;
    private static final int TAIL_BYTES = TAIL_FORM.length() - 2 + SIGNATURE_LETTERS;
    private static final int TAIL_END_BYTES = "\"\n}\n".length();
    private static final int CORE_BYTES = RawKeys.BYTES + 64;
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

    /// What of a file cannot be worked out from the rest: the 32 bytes of the key, the 64 of the signature, then the
    /// content byte by byte. Empty when the file does not open or is not of the latest format.
    public static Optional<byte[]> core(FileKind kind, byte[] file) {
        if (!(open(kind, file) instanceof Opening.Sound(SignedFile sound))) {
            return Optional.empty();
        }
        int letters = file.length - TAIL_END_BYTES - SIGNATURE_LETTERS;
        ByteArrayOutputStream core = new ByteArrayOutputStream();
        core.writeBytes(Base64.getDecoder().decode(sound.signer.base64()));
        core.writeBytes(Base64.getDecoder().decode(Arrays.copyOfRange(file, letters, letters + SIGNATURE_LETTERS)));
        core.writeBytes(sound.content);
        return Optional.of(core.toByteArray()).filter(packed -> Arrays.equals(whole(kind, packed), file));
    }

    /// The file of a core, byte by byte. Whether its signature fits is for {@link #open} to say.
    ///
    /// @throws IllegalArgumentException if it is shorter than key and signature
    public static byte[] whole(FileKind kind, byte[] core) {
        if (core.length < CORE_BYTES) {
            throw new IllegalArgumentException(core.length + " bytes");
        }
        Base64.Encoder letters = Base64.getEncoder();
        SignerKey signer = new SignerKey(letters.encodeToString(Arrays.copyOf(core, RawKeys.BYTES)));
        String signature = letters.encodeToString(Arrays.copyOfRange(core, RawKeys.BYTES, CORE_BYTES));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head(kind, kind.latestFormat(), signer).getBytes(StandardCharsets.UTF_8));
        file.write(core, CORE_BYTES, core.length - CORE_BYTES);
        file.writeBytes(TAIL_FORM.formatted(signature).getBytes(StandardCharsets.UTF_8));
        return file.toByteArray();
    }

    /// Makes a file.
    ///
    /// @param content a JSON object as text; its bytes stay as they are
    /// @throws IllegalArgumentException if the file would be larger than its kind allows
    public static byte[] seal(FileKind kind, SigningKey key, String content) {
        String signed = head(kind, kind.latestFormat(), key.signer()) + content;
        byte[] message = signed.getBytes(StandardCharsets.UTF_8);
        if (message.length + TAIL_BYTES > kind.mostBytes()) {
            throw new IllegalArgumentException(message.length + " bytes");
        }
        String signature = Base64.getEncoder().encodeToString(key.sign(message));
        return (signed + TAIL_FORM.formatted(signature)).getBytes(StandardCharsets.UTF_8);
    }

    private static String head(FileKind kind, int format, SignerKey signer) {
        return "{\n\"ribwise\": \"" + kind.word() + "\",\n\"format\": " + format + ",\n\"key\": \"" + signer.base64()
                + "\",\n\"words\": \"" + KeyWords.of(signer) + "\",\n\"content\":\n";
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
        if (!start.group(1).equals(expected.word())) {
            return Optional.of(FileRefusal.OTHER_KIND);
        }
        return Integer.parseInt(start.group(2)) > expected.latestFormat()
                ? Optional.of(FileRefusal.NEWER_FORMAT)
                : Optional.empty();
    }

    private static Opening checked(FileKind expected, byte[] file, String beginning) {
        Matcher head = HEAD.matcher(beginning);
        int end = file.length - TAIL_BYTES;
        if (!head.lookingAt() || end < head.end()) {
            return new Opening.Refused(FileRefusal.ALTERED);
        }
        SignerKey signer = new SignerKey(head.group(3));
        Matcher tail = TAIL.matcher(new String(file, end, TAIL_BYTES, StandardCharsets.ISO_8859_1));
        if (!tail.matches() || !head.group().equals(head(expected, Integer.parseInt(head.group(2)), signer))) {
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
