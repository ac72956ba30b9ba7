package org.ribwise.sound;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.ribwise.domain.session.Phrase;

/// The phrases that come with the program, in one language. A language that has none is silent: no phrase is ever said
/// in another one. Used from one thread.
final class Recordings {

    /// Samples a second of every file, see `packaging/voice/make.sh`.
    static final double RATE = 22_050;

    private static final int BITS = 16;
    private static final float FULL_SCALE = 32_768;

    private final String language;
    private final Map<Phrase, Optional<float[]>> read = new EnumMap<>(Phrase.class);

    /// @param language ISO 639 code
    Recordings(String language) {
        this.language = language;
    }

    /// The samples of a phrase, -1 to 1; empty when there is no recording of it.
    Optional<float[]> of(Phrase phrase) {
        return read.computeIfAbsent(phrase, this::read);
    }

    private Optional<float[]> read(Phrase phrase) {
        String place = "/assets/voice/" + language + "/" + phrase.name() + ".wav";
        try (InputStream file = Recordings.class.getResourceAsStream(place)) {
            return file == null ? Optional.empty() : Optional.of(samples(file));
        } catch (IOException | UnsupportedAudioFileException e) {
            return Optional.empty();
        }
    }

    private static float[] samples(InputStream file) throws IOException, UnsupportedAudioFileException {
        try (AudioInputStream audio = AudioSystem.getAudioInputStream(new BufferedInputStream(file))) {
            var format = audio.getFormat();
            if (format.getChannels() != 1 || format.getSampleSizeInBits() != BITS || format.getSampleRate() != RATE) {
                throw new UnsupportedAudioFileException(format.toString());
            }
            ByteOrder order = format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            var shorts = ByteBuffer.wrap(audio.readAllBytes()).order(order).asShortBuffer();
            float[] samples = new float[shorts.remaining()];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = shorts.get(i) / FULL_SCALE;
            }
            return samples;
        }
    }
}
