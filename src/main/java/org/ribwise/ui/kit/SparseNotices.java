package org.ribwise.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.ribwise.domain.session.Ticker;

/// Hands on to the screen ten notices a second at most, of however many there are; the others are dropped. It is
/// for work that says how far it is thousands of times: the screen has more to do than to show it.
public final class SparseNotices {

    private static final long BETWEEN_NANOS = 100_000_000;

    private final Ticker ticker;
    private final Executor screen;
    private final AtomicLong lastNanos;

    /// @param ticker the clock
    /// @param screen runs things on the screen's thread
    public SparseNotices(Ticker ticker, Executor screen) {
        this.ticker = ticker;
        this.screen = screen;
        this.lastNanos = new AtomicLong(ticker.nanos());
    }

    /// Hands on a notice, or drops it. To be called on the one thread that does the work.
    public void tell(Runnable notice) {
        long now = ticker.nanos();
        if (now - lastNanos.get() >= BETWEEN_NANOS) {
            lastNanos.set(now);
            screen.execute(notice);
        }
    }
}
