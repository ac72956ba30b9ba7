package org.ribwise.desktop;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import org.ribwise.domain.device.Notifier;

/// Shows notices in the first way that works on this computer. Where none does, nothing happens: the notice within the
/// program is there too.
///
/// @param ways what is tried, in this order
/// @param thread runs one job after the other
record ShownNotices(List<NoticeWay> ways, Executor thread) implements Notifier {

    @Override
    public void show(String text) {
        thread.execute(() -> tryAll(text));
    }

    private void tryAll(String text) {
        for (NoticeWay way : ways) {
            try {
                way.show(text);
                return;
            } catch (IOException notHere) {
                // then the next one
            }
        }
    }
}
