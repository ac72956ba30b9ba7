package org.ribwise.sound;

import java.util.concurrent.atomic.AtomicLong;
import org.ribwise.domain.session.Ticker;

/// A ticker that goes on only when told to. It may be read from several threads.
final class FakeTicker implements Ticker {

    private final AtomicLong nanos = new AtomicLong(5_000_000_000_000L);

    @Override
    public long nanos() {
        return nanos.get();
    }

    void advanceMillis(double millis) {
        nanos.addAndGet((long) (millis * 1e6));
    }
}
