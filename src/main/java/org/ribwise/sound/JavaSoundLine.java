package org.ribwise.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The computer's usual audio device, through Java Sound.
final class JavaSoundLine implements AudioLine {

    private static final int BYTES_PER_FRAME = 2;
    private static final int BITS = 16;
    private static final int BITS_PER_BYTE = 8;
    private static final float FULL_SCALE = 32_767;
    private static final AudioFormat FORMAT = new AudioFormat(RATE, BITS, 1, true, false);

    /// Room for 200 ms; half of it is used, see {@link Playback}.
    private static final int BUFFER_BYTES = RATE / 5 * BYTES_PER_FRAME;

    private final SourceDataLine line;
    private final long silentFrames;
    private byte[] bytes = new byte[0];

    private JavaSoundLine(SourceDataLine line, long silentFrames) {
        this.line = line;
        this.silentFrames = silentFrames;
    }

    /// Opens the usual device. It may take a while and is not to be called from the screen's thread.
    ///
    /// @throws NoAudio if there is none, or others have it
    static AudioLine open() throws NoAudio {
        try {
            return start(AudioSystem.getSourceDataLine(FORMAT));
        } catch (LineUnavailableException | IllegalArgumentException | IllegalStateException e) {
            // without any device Java Sound says "illegal argument"
            throw new NoAudio(e);
        }
    }

    /// Opens a device and starts it full of silence: a sound server such as PulseAudio does not begin before its buffer
    /// is full, and what is half filled would never be heard.
    static AudioLine start(SourceDataLine line) throws LineUnavailableException {
        line.open(FORMAT, BUFFER_BYTES);
        byte[] silence = new byte[line.available()];
        int silentBytes = line.write(silence, 0, silence.length);
        line.start();
        return new JavaSoundLine(line, silentBytes / BYTES_PER_FRAME);
    }

    @Override
    public int room() {
        return line.available() / BYTES_PER_FRAME;
    }

    @Override
    public long played() {
        return line.getLongFramePosition() - silentFrames;
    }

    @Override
    public int write(float[] samples) {
        if (bytes.length != samples.length * BYTES_PER_FRAME) {
            bytes = new byte[samples.length * BYTES_PER_FRAME];
        }
        for (int i = 0; i < samples.length; i++) {
            int value = Math.round(Math.clamp(samples[i], -1f, 1f) * FULL_SCALE);
            bytes[BYTES_PER_FRAME * i] = (byte) value;
            bytes[BYTES_PER_FRAME * i + 1] = (byte) (value >> BITS_PER_BYTE);
        }
        return line.write(bytes, 0, bytes.length) / BYTES_PER_FRAME;
    }

    @Override
    public void close() {
        line.stop();
        line.flush();
        line.close();
    }
}
