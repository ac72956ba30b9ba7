package org.ribwise.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.junit.jupiter.api.Test;

/// How a device of the computer is begun.
class JavaSoundLineTest {

    private static final int BUFFER_BYTES = 19_200;
    private static final int BYTES_PER_FRAME = 2;

    private final List<String> done = new ArrayList<>();
    private int filledBytes;
    private long playedFrames;

    private final SourceDataLine device = (SourceDataLine) Proxy.newProxyInstance(
            SourceDataLine.class.getClassLoader(), new Class<?>[] {SourceDataLine.class}, (proxy, method, given) -> {
                done.add(method.getName());
                return switch (method.getName()) {
                    case "available" -> BUFFER_BYTES - filledBytes;
                    case "getLongFramePosition" -> playedFrames;
                    case "write" -> take((int) given[2]);
                    case "open", "start" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                };
            });

    private int take(int bytes) {
        filledBytes += bytes;
        return bytes;
    }

    @Test
    void aDeviceIsStartedFullOfSilenceBecauseASoundServerPlaysNothingBefore() throws LineUnavailableException {
        AudioLine line = JavaSoundLine.start(device);

        assertThat(done).containsExactly("open", "available", "write", "start");
        assertThat(line.room()).isZero();
    }

    @Test
    void theSilenceBeforeTheFirstFrameIsNotCountedAsPlayed() throws LineUnavailableException {
        AudioLine line = JavaSoundLine.start(device);
        assertThat(line.played()).isEqualTo(-BUFFER_BYTES / BYTES_PER_FRAME);

        playedFrames = BUFFER_BYTES / BYTES_PER_FRAME + 480;
        assertThat(line.played()).isEqualTo(480);
    }
}
