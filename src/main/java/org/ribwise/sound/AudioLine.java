package org.ribwise.sound;

/// A line to the loudspeakers that takes mono frames. Used from one thread.
interface AudioLine {

    /// Frames a second.
    int RATE = 48_000;

    /// Frames that can be written without waiting.
    int room();

    /// Frames that it says it has played of those that were written; negative while it plays silence before them.
    long played();

    /// Writes frames, never more than there is room for.
    ///
    /// @param samples values from -1 to 1
    /// @return frames that were taken; fewer when the device is gone
    int write(float[] samples);

    /// Ends the sound at once and gives the device back.
    void close();

    /// Opens lines.
    @FunctionalInterface
    interface Opener {

        /// A line that runs.
        ///
        /// @throws NoAudio if there is no device, or others have it
        AudioLine open() throws NoAudio;
    }

    /// There is nothing to play on.
    final class NoAudio extends Exception {

        private static final long serialVersionUID = 1;

        /// @param cause what the device said
        NoAudio(Exception cause) {
            super(cause);
        }
    }
}
