package org.ribwise.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// How often and how long the garbage collector stops everything. Other programs on the machine change how long, never
/// how often.
final class CollectorStops {

    private final AtomicLong count = new AtomicLong();
    private final AtomicLong longestMillis = new AtomicLong();

    CollectorStops() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener((notice, collectors) -> stopped(notice), null, null);
            }
        }
    }

    private void stopped(Notification notice) {
        if (notice.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            long millis = GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData())
                    .getGcInfo()
                    .getDuration();
            count.incrementAndGet();
            longestMillis.accumulateAndGet(millis, Math::max);
        }
    }

    /// From now on.
    void begin() {
        count.set(0);
        longestMillis.set(0);
    }

    long count() {
        return count.get();
    }

    long longestMillis() {
        return longestMillis.get();
    }
}
