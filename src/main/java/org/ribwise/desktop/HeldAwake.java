package org.ribwise.desktop;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.ribwise.domain.device.DisplayAwake;

/// Keeps the display on in the first way that works on this computer.
final class HeldAwake implements DisplayAwake {

    private final List<AwakeWay> ways;
    private final Executor thread;
    private Optional<AwakeWay.Held> held = Optional.empty();

    /// @param ways what is tried, in this order
    /// @param thread runs one job after the other, all on one thread
    HeldAwake(List<AwakeWay> ways, Executor thread) {
        this.ways = ways;
        this.thread = thread;
    }

    @Override
    public void keep() {
        thread.execute(this::take);
    }

    @Override
    public void letGo() {
        thread.execute(this::release);
    }

    private void take() {
        for (AwakeWay way : ways) {
            if (held.isPresent()) {
                return;
            }
            held = tried(way);
        }
    }

    private static Optional<AwakeWay.Held> tried(AwakeWay way) {
        try {
            return Optional.of(way.take());
        } catch (IOException notHere) {
            return Optional.empty();
        }
    }

    private void release() {
        held.ifPresent(AwakeWay.Held::close);
        held = Optional.empty();
    }
}
