package org.ribwise.desktop;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/// Notices by `notify-send`, which most Linux systems have: it finds buses that Java cannot reach, such as those on
/// abstract sockets.
///
/// @param who the program's name
/// @param path folders where programs are, as in the environment variable `PATH`
record ProgramNotices(String who, String path) implements NoticeWay {

    /// So long it may take (design value); it ends at once when nobody shows notices.
    private static final long PATIENCE_SECONDS = 10;

    @Override
    public void show(String text) throws IOException {
        Process sending = new ProcessBuilder(
                        new SystemProgram("notify-send", path).place().toString(),
                        "--app-name=" + who,
                        "--icon=" + BusNotices.ICON,
                        who,
                        text)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!isSent(sending)) {
            sending.destroy();
            throw new IOException("not sent");
        }
    }

    private static boolean isSent(Process sending) {
        try {
            return sending.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && sending.exitValue() == 0;
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
